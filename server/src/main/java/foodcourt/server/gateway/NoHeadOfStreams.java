package foodcourt.server.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import foodcourt.api.ProblemCode;
import foodcourt.server.wire.Refusal;

/** Refuses HEAD for live streams: the stream would go on without a word, and the next request on its connection wait for ever. */
final class NoHeadOfStreams implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            throw Refusal.of(ProblemCode.METHOD_NOT_ALLOWED, "A live stream is only for GET");
        }
        return true;
    }
}
