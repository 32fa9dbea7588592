package foodcourt.client.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The only way to the thread on which screens live. Tasks run one after the other in the order in which they came; a
 * task that fails is logged and does not keep the others. For any thread.
 */
public interface UiThread extends Executor {

    /**
     * Takes what is coming over to this thread. A fault in taking it, or what came instead, is logged as a task's: in a future
     * that nobody reads it would be lost.
     */
    default <T> void bring(CompletableFuture<T> coming, Consumer<? super T> taking) {
        var _ = coming.whenComplete((value, failure) -> execute(() -> {
            if (failure != null) {
                throw new CompletionException("nothing came", failure);
            }
            taking.accept(value);
        }));
    }

    /** The JavaFX application thread; what is queued before it comes round runs in one turn. */
    static UiThread javaFx() {
        return new CoalescingUiThread(javafx.application.Platform::runLater);
    }

    /** Runs at once on the calling thread: for view-model tests. */
    static UiThread direct() {
        return Runnable::run;
    }
}
