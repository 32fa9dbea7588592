package foodcourt.client.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import foodcourt.api.Paths;

/** One address that answers with an event stream. */
final class EventSource {
    private final HttpClient http;
    private final URI uri;
    private final String device;

    EventSource(HttpClient http, URI uri, String device) {
        this.http = http;
        this.uri = uri;
        this.device = device;
    }

    /**
     * Connects and waits for the headers only. The request itself has no time limit: that would cover the body too and
     * end every stream.
     *
     * @param lastId the last event id seen, or an empty text
     * @throws IOException when there is no event stream within the limit
     */
    InputStream connect(String lastId, Duration limit) throws IOException, InterruptedException {
        var asked = http.sendAsync(request(lastId), BodyHandlers.ofInputStream());
        try {
            return accepted(asked.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException silent) {
            giveUp(asked);
            throw new IOException("no headers within " + limit.toMillis() + " ms", silent);
        } catch (InterruptedException closing) {
            giveUp(asked);
            throw closing;
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed.getCause());
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private HttpRequest request(String lastId) {
        var request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .header("Cache-Control", "no-cache")
                .header(Paths.DEVICE_HEADER, device);
        var sendable = lastId.matches("[\\x21-\\x7e]{1,200}");
        return (sendable ? request.header("Last-Event-ID", lastId) : request).build();
    }

    /** Headers may still arrive while we give up: then their body must be closed, or the connection stays open. */
    private static void giveUp(CompletableFuture<HttpResponse<InputStream>> asked) {
        var _ = asked.thenAccept(late -> closeQuietly(late.body()));
        asked.cancel(true);
    }

    private static InputStream accepted(HttpResponse<InputStream> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (response.statusCode() != 200 || !type.startsWith("text/event-stream")) {
            closeQuietly(response.body());
            throw new IOException("status " + response.statusCode() + " with \"" + type + "\" is no event stream");
        }
        return response.body();
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            // it is being given up anyway
        }
    }
}
