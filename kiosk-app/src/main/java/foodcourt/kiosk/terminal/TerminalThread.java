package foodcourt.kiosk.terminal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The simulated terminal's own thread, on which everything about it happens; what fails there is answered all the same. */
final class TerminalThread {

    private static final Logger LOG = LoggerFactory.getLogger(TerminalThread.class);
    private final ScheduledExecutorService time = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("terminal").daemon().factory());

    void later(Duration wait, Runnable action) {
        var _ = time.schedule(() -> guarded(action), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Does what leads to this answer, now or later.
     *
     * @param otherwise the answer when that fails, or after the close
     */
    <T> CompletableFuture<T> answer(CompletableFuture<T> answer, Runnable action, T otherwise) {
        try {
            time.execute(() -> {
                if (!guarded(action)) {
                    answer.complete(otherwise);
                }
            });
        } catch (RejectedExecutionException closed) {
            answer.complete(otherwise);
        }
        return answer;
    }

    private static boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException broken) {
            // its memory is on a disk that may be full: the simulated device stands still, the kiosk must not
            LOG.error("the simulated terminal failed", broken);
            return false;
        }
    }

    /** What has not begun is left. */
    void close() {
        time.shutdownNow();
    }
}
