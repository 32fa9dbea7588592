package foodcourt.client.connection;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import foodcourt.api.Paths;
import foodcourt.api.Problem;

/** Asks one question by HTTP and makes whatever comes back an {@link Answer}. */
final class Caller implements AutoCloseable {
    private final Json json = new Json();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;
    private final String device;
    private final Duration timeLimit;

    Caller(String device, Duration timeLimit) {
        this.device = HeaderText.of(device);
        this.timeLimit = timeLimit;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeLimit)
                .executor(threads)
                .build();
    }

    HttpClient http() {
        return http;
    }

    <T> CompletableFuture<Answer<T>> get(URI uri, Class<T> type) {
        return ask(request(uri).GET(), body -> json.read(body, type));
    }

    <T> CompletableFuture<Answer<List<T>>> list(URI uri, Class<T> element) {
        return ask(request(uri).GET(), body -> json.<List<T>>read(body, json.listOf(element)));
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
        http.shutdownNow();
        threads.shutdownNow();
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(timeLimit)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header(Paths.DEVICE_HEADER, device);
    }

    private BodyPublisher body(@Nullable Object content) {
        return content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.write(content));
    }

    private <T> CompletableFuture<Answer<T>> ask(HttpRequest.Builder request, Function<String, T> reader) {
        var asked = http.sendAsync(request.build(), BodyHandlers.ofString());
        return asked.orTimeout(timeLimit.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .<Answer<T>>handle((response, failure) -> {
                    if (failure != null) {
                        // a question that is past its time must not keep its connection
                        asked.cancel(true);
                        return new Answer.Unreachable<>(Failure.of(failure));
                    }
                    return understood(response, reader);
                });
    }

    private <T> Answer<T> understood(HttpResponse<String> response, Function<String, T> reader) {
        try {
            return response.statusCode() / 100 == 2
                    ? new Answer.Done<>(reader.apply(response.body()))
                    : new Answer.Refused<>(json.read(response.body(), Problem.class), RetryAfter.of(response));
        } catch (JacksonException notTheContract) {
            return new Answer.Unreachable<>("status " + response.statusCode() + " with a body that is not understood: "
                    + notTheContract.getOriginalMessage());
        }
    }

    /** What a failure says in one line. */
    private static final class Failure {
        private Failure() {}

        static String of(Throwable failure) {
            var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                    : failure;
            return cause.getMessage() == null ? cause.getClass().getSimpleName()
                    : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        }
    }
}
