package foodcourt.console.taps;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Keeps what was not sent over a restart of the console. */
public interface TapStore {

    /** What was kept last, in the order of the taps; not read on the asking thread, and the future never fails. */
    CompletableFuture<List<Tap>> kept();

    /** Keeps exactly these from now on; returns before it is done. */
    void keep(List<Tap> unsent);

    /** Keeps nothing: for taps that a restarted console makes again by itself. */
    static TapStore none() {
        return new TapStore() {
            @Override
            public CompletableFuture<List<Tap>> kept() {
                return CompletableFuture.completedFuture(List.of());
            }

            @Override
            public void keep(List<Tap> unsent) {}
        };
    }
}
