package foodcourt.client.connection;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The connections on which questions are asked. They are kept open between questions, and with them the buffers that the
 * last answers came through.
 */
final class Lines implements AutoCloseable {
    private final Duration timeLimit;
    private final Executor threads;
    private HttpClient open;

    Lines(Duration timeLimit, Executor threads) {
        this.timeLimit = timeLimit;
        this.threads = threads;
        open = fresh(timeLimit, threads);
    }

    /** Connections of its own. */
    static HttpClient fresh(Duration timeLimit, Executor threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeLimit)
                .executor(threads)
                .build();
    }

    /** Asks; in turn with hanging up, so that no question is asked on a line that was just closed. */
    synchronized CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return open.sendAsync(request, BodyHandlers.ofString());
    }

    /** The next question gets a new connection; the old ones close when what is under way on them has ended. */
    synchronized void hangUp() {
        open.shutdown();
        open = fresh(timeLimit, threads);
    }

    @Override
    public synchronized void close() {
        open.shutdownNow();
    }
}
