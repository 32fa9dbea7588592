package foodcourt.trials.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends attempts as they are. */
final class Web implements AutoCloseable {
    private static final int LONGEST_ANSWER = 4_000_000;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Web(URI server) {
        this.server = server;
    }

    Reply send(Attempt attempt) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + attempt.target())).timeout(Duration.ofSeconds(8))
                .method(attempt.method(), attempt.body().length == 0 ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(attempt.body()));
        attempt.headers().forEach(request::header);
        try {
            return reply(http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (HttpTimeoutException e) {
            return Reply.NONE;
        }
    }

    /** A live stream never ends: its headers are the answer. */
    private static Reply reply(HttpResponse<InputStream> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        try (var body = answer.body()) {
            return new Reply(answer.statusCode(), type, type.startsWith("text/event-stream") ? ""
                    : new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
