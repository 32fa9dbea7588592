package foodcourt.server.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.web.servlet.HandlerMapping;

import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.server.peers.Peer;
import foodcourt.server.peers.PeerAway;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.RetryAfter;

/** Lets a module in another process answer a client; a live stream goes on until one of both sides ends. */
@Hidden
final class Forwarding {
    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);
    private static final Set<String> METHODS_TO_REPEAT = Set.of("GET", "HEAD", "PUT", "DELETE");
    /** POST with an id of its own, or to a status that is final: again is no harm. */
    private static final Set<String> PATHS_TO_REPEAT = Set.of(Paths.TICKET_COMMANDS, Paths.CANCEL_TICKET,
            Paths.STAFF_CALLS, Paths.STAFF_CALL_ANSWER);
    private static final List<String> ASKED = List.of("Content-Type", "Last-Event-ID", "If-Modified-Since",
            "If-None-Match", "Accept-Language", Paths.DEVICE_HEADER, Paths.ORDER_CODE_HEADER);
    private static final Set<String> OF_ONE_CONNECTION = Set.of("connection", "keep-alive", "transfer-encoding",
            "content-length", "date");

    private final Peer peer;
    private final OpenStreams streams;

    Forwarding(Peer peer, OpenStreams streams) {
        this.peer = peer;
        this.streams = streams;
    }

    /** The handler of all paths of the module. */
    void forward(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = body(request);
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        try {
            var answer = peer.ask(replica -> question(replica, request, body), METHODS_TO_REPEAT
                    .contains(request.getMethod()) || PATHS_TO_REPEAT.contains(pattern), Forwarding::content);
            try (var content = answer.body()) {
                give(answer, content, response);
            }
        } catch (PeerAway e) {
            LOG.atLevel(e.getCause() == null ? Level.DEBUG : Level.WARN) // many at once while all are left alone
                    .log("{} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            throw away(request.getMethod(), pattern, e);
        }
    }

    /** Where nobody knows whether it was done, kiosks ask again with the same id. */
    private static Refusal away(String method, String pattern, PeerAway why) {
        if (pattern.equals(Paths.ORDER) && method.equals("PUT") && why.mayHaveArrived()) {
            return later(ProblemCode.CANNOT_CONFIRM, "Nobody knows yet whether the order is placed");
        }
        return pattern.equals(Paths.CANCEL_TICKET)
                ? later(ProblemCode.CANNOT_CONFIRM, "The kitchen cannot be asked right now")
                : later(ProblemCode.OVERLOADED, "This part of the court cannot be asked right now");
    }

    private static Refusal later(ProblemCode code, String detail) {
        return Refusal.of(code, detail).retryAfter(RetryAfter.soon());
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try {
            return request.getInputStream().readAllBytes();
        } catch (BoundedRequest.BodyTooLarge e) {
            throw Refusal.of(ProblemCode.TOO_LARGE, "The body is over the limit");
        }
    }

    private static HttpRequest.Builder question(URI replica, HttpServletRequest request, byte[] body) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        try {
            var question = HttpRequest.newBuilder(URI.create(replica + request.getRequestURI() + query)).method(
                    request.getMethod(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            ASKED.stream().filter(name -> request.getHeader(name) != null)
                    .forEach(name -> question.header(name, request.getHeader(name)));
            return question;
        } catch (IllegalArgumentException e) { // Tomcat lets more through, such as ?x=%zz
            throw Refusal.of(ProblemCode.MALFORMED, "The address or a header cannot be read");
        }
    }

    /** A stream goes on as long as it likes; all else is waited for, so that what breaks off is never half answered. */
    private static BodySubscriber<InputStream> content(ResponseInfo answer) {
        return isStream(answer.headers()) ? BodySubscribers.ofInputStream()
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);
    }

    private static boolean isStream(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    private void give(HttpResponse<InputStream> answer, InputStream content, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!OF_ONE_CONNECTION.contains(name)) {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
        if (isStream(answer.headers())) {
            streams.copy(content, response);
        } else {
            var whole = content.readAllBytes();
            response.setContentLength(whole.length);
            response.getOutputStream().write(whole);
        }
    }
}
