package foodcourt.server.gateway;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets each log line of a request name the order, ticket and shop of its path, as fields of their own. */
final class LogSubjects implements AsyncHandlerInterceptor {
    private static final Map<String, String> FIELDS = Map.of("orderId", "orderId", "ticketId", "ticket", "shopId",
            "shop");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            FIELDS.forEach((variable, field) -> {
                if (path.get(variable) instanceof String value) {
                    MDC.put(field, value);
                }
            });
        }
        return true;
    }

    @Override
    public void afterConcurrentHandlingStarted(HttpServletRequest request, HttpServletResponse response,
            Object handler) {
        FIELDS.values().forEach(MDC::remove);
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        FIELDS.values().forEach(MDC::remove);
    }
}
