package foodcourt.client.checks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts JavaFX once for all tests of this JVM, and runs what must run on its thread: {@code @ExtendWith(FxToolkit.class)}.
 */
public final class FxToolkit implements BeforeAllCallback {
    private static final int SECONDS = 30;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    /** Starts JavaFX unless it runs. */
    public static void start() throws InterruptedException, ExecutionException, TimeoutException {
        var started = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
        } catch (IllegalStateException runsAlready) {
            started.complete(false);
        }
        started.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Runs this on the UI thread and waits; what it throws is thrown here. */
    public static <T> T on(Callable<T> task) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Throwable thrown) {
                // an assertion too must reach the test's own thread
                done.completeExceptionally(thrown);
            }
        });
        return done.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs this on the UI thread and waits; what it throws is thrown here. */
    public static void run(Task task) {
        try {
            on(() -> {
                task.run();
                return true;
            });
        } catch (CompletionException thrown) {
            if (thrown.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw thrown;
        }
    }

    /** Waits until what is queued on the UI thread is done. */
    public static void settle() {
        run(() -> {
        });
    }

    /** Waits until this holds on the UI thread, looking at once and then every few milliseconds. */
    public static void until(String what, Duration atMost, Callable<Boolean> holds) {
        if (!on(holds)) {
            Awaitility.await(what).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10)).atMost(atMost)
                    .until(() -> on(holds));
        }
    }

    /** What may throw anything. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }
}
