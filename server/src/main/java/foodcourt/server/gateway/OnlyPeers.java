package foodcourt.server.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

import foodcourt.api.ProblemCode;
import foodcourt.server.peers.PeerSettings;
import foodcourt.server.wire.Refusal;

/** Lets in who knows the court's secret; for all others there is nothing. */
final class OnlyPeers implements HandlerInterceptor {
    private final byte[] secret;

    OnlyPeers(PeerSettings settings) {
        secret = settings.secret().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!knows(request.getHeader(PeerSettings.HEADER))) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "Nothing is here");
        }
        return true;
    }

    private boolean knows(@Nullable String said) {
        return secret.length > 0 && said != null
                && MessageDigest.isEqual(secret, said.getBytes(StandardCharsets.UTF_8));
    }
}
