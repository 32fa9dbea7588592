package foodcourt.server.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

/** Refuses a body of whatever type ({@code *}): Spring would fail on it. */
final class WholeMediaType implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json");
        }
        return true;
    }
}
