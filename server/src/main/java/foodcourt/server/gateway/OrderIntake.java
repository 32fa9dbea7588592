package foodcourt.server.gateway;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

/** Lets only so many orders be placed at once: kitchens and readers keep their share of the machine. */
final class OrderIntake implements HandlerInterceptor {
    private final Semaphore places;
    private final Duration retryAfter;

    OrderIntake(GatewaySettings settings) {
        places = new Semaphore(settings.ordersAtOnce());
        retryAfter = settings.retryAfter();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (places(request) && !places.tryAcquire()) {
            throw Refusal.of(ProblemCode.OVERLOADED, "Too many orders right now").retryAfter(spread());
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

    /** Not everybody at the same moment again. */
    private Duration spread() {
        return retryAfter.plusMillis(ThreadLocalRandom.current().nextLong(retryAfter.toMillis() * 2 + 1));
    }
}
