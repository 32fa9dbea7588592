package foodcourt.client.connection;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import foodcourt.api.Paths;

/** Asks one question by HTTP and makes whatever comes back an {@link Answer}. */
final class Caller implements AutoCloseable {
    private final Json json = new Json();
    /** Never shut down: an answer that is on its way when everything closes must still find a thread. */
    private final Executor threads = task -> Thread.ofVirtual().name("court-answer").start(task);
    private final Lines lines;
    private final String device;
    private final Duration timeLimit;
    private final @Nullable String orderKey;

    Caller(String device, Duration timeLimit) {
        this.device = HeaderText.of(device);
        this.timeLimit = timeLimit;
        this.orderKey = null;
        this.lines = new Lines(timeLimit, threads);
    }

    private Caller(Caller plain, @Nullable String orderKey) {
        this.device = plain.device;
        this.timeLimit = plain.timeLimit;
        this.lines = plain.lines;
        this.orderKey = orderKey;
    }

    /** The same, saying an order's secret or code with each question; null says nothing. Not to be closed. */
    Caller with(@Nullable String key) {
        return new Caller(this, key == null ? null : HeaderText.of(key));
    }

    /** A client with connections of its own, for what stays open. */
    HttpClient another() {
        return Lines.fresh(timeLimit, threads);
    }

    /** Gives up the connections, once what is under way on them has ended. */
    void hangUp() {
        lines.hangUp();
    }

    <T> CompletableFuture<Answer<T>> get(URI uri, Class<T> type) {
        return ask(request(uri).GET(), body -> json.read(body, type));
    }

    <T> CompletableFuture<Answer<List<T>>> list(URI uri, Class<T> element) {
        return ask(request(uri).GET(), body -> json.readList(body, element));
    }

    <T> CompletableFuture<Answer<T>> put(URI uri, Object content, Class<T> type) {
        return ask(request(uri).PUT(body(content)), body -> json.read(body, type));
    }

    <T> CompletableFuture<Answer<T>> post(URI uri, @Nullable Object content, Class<T> type) {
        return ask(request(uri).POST(body(content)), body -> json.read(body, type));
    }

    <T> CompletableFuture<Answer<T>> delete(URI uri, Class<T> type) {
        return ask(request(uri).DELETE(), body -> json.read(body, type));
    }

    @Override
    public void close() {
        lines.close();
    }

    private HttpRequest.Builder request(URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(timeLimit)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .header(Paths.DEVICE_HEADER, device)
                .header(TraceParent.HEADER, TraceParent.anew());
        return orderKey == null ? request : request.header(Paths.ORDER_CODE_HEADER, orderKey);
    }

    private BodyPublisher body(@Nullable Object content) {
        return content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.write(content));
    }

    private <T> CompletableFuture<Answer<T>> ask(HttpRequest.Builder request, Function<String, T> reader) {
        var asked = lines.send(request.build());
        // a copy takes the limit for the whole answer, so that the exchange itself can still be cancelled
        return asked.copy()
                .orTimeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync((response, failure) -> {
                    asked.cancel(true);
                    return failure == null ? understood(response, reader) : Answers.<T>unreachable(failure);
                }, threads);
    }

    private <T> Answer<T> understood(HttpResponse<String> response, Function<String, T> reader) {
        try {
            return response.statusCode() / 100 == 2
                    ? new Answer.Done<>(reader.apply(response.body()))
                    : Answers.refused(response, json);
        } catch (JacksonException notTheContract) {
            return Answers.notUnderstood(response, notTheContract);
        }
    }
}
