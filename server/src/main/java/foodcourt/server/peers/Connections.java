package foodcourt.server.peers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Puts questions to addresses and waits for what the handler makes of the answers, no longer than there is time. */
final class Connections implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PeerSettings settings;
    private final HttpClient http;

    Connections(PeerSettings settings) {
        this.settings = settings;
        http = client();
    }

    private HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(settings.connectTime()).version(HttpClient.Version.HTTP_1_1)
                .executor(threads).build();
    }

    /**
     * Asks on a connection that was used before when there is one.
     *
     * @param end by {@link System#nanoTime}
     */
    <T> HttpResponse<T> ask(HttpRequest question, BodyHandler<T> body, long end) throws IOException, TimeoutException {
        return await(http.sendAsync(question, body), end);
    }

    /** Asks on a connection of its own: all that were used before may have gone with the process behind them. */
    <T> HttpResponse<T> askAfresh(HttpRequest question, BodyHandler<T> body, long end)
            throws IOException, TimeoutException {
        var fresh = client();
        try {
            return await(fresh.sendAsync(question, body), end);
        } finally {
            fresh.shutdown(); // after this answer, which may be a stream
        }
    }

    private static <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> answer, long end)
            throws IOException, TimeoutException {
        try { // not the request's own time limit: that may cut a stream
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) { // who asks ends
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
