package foodcourt.server.gateway;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A process that was asked to end gives its answer as the last one of a connection, so that who asked comes to another process
 * next. Else a request would now and then go out on a connection that is just being closed.
 */
final class Leaving extends OncePerRequestFilter {
    private final ApplicationAvailability availability;

    Leaving(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC) {
            response.setHeader("Connection", "close");
        }
        chain.doFilter(request, response);
    }
}
