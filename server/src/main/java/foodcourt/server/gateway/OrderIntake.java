package foodcourt.server.gateway;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.RetryAfter;

/** Lets only so many orders be placed at once: kitchens and readers keep their share of the machine. */
final class OrderIntake implements HandlerInterceptor {
    private final Semaphore places;
    private final int atOnce;
    private final Duration retryAfter;

    OrderIntake(GatewaySettings settings) {
        atOnce = settings.ordersAtOnce();
        places = new Semaphore(atOnce);
        retryAfter = settings.retryAfter();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (places(request) && !places.tryAcquire()) {
            throw Refusal.of(ProblemCode.OVERLOADED, "Too many orders right now")
                    .ahead(atOnce).retryAfter(RetryAfter.spread(retryAfter));
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (places(request)) {
            places.release();
        }
    }

    private static boolean places(HttpServletRequest request) {
        return HttpMethod.PUT.matches(request.getMethod());
    }
}
