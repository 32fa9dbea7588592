package foodcourt.client.fx;

import java.util.concurrent.Executor;

/**
 * The only way to the thread on which screens live. Tasks run one after the other in the order in which they came; a
 * task that fails is logged and does not keep the others. For any thread.
 */
public interface UiThread extends Executor {

    /** The JavaFX application thread; what is queued before it comes round runs in one turn. */
    static UiThread javaFx() {
        return new CoalescingUiThread(javafx.application.Platform::runLater);
    }

    /** Runs at once on the calling thread: for view-model tests. */
    static UiThread direct() {
        return Runnable::run;
    }
}
