package foodcourt.server.gateway;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

import foodcourt.api.Paths;

/** Bounds what is read of a body, and lets each log line name the asking device. */
final class RequestFilter extends OncePerRequestFilter {
    private final long largestBody;

    RequestFilter(long largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = MDC.putCloseable("device", DeviceArgument.name(request.getHeader(Paths.DEVICE_HEADER)))) {
            chain.doFilter(new BoundedRequest(request, largestBody), response);
        }
    }
}
