package foodcourt.kiosk.payment;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Whoever waits for the payment, as long as somebody does. */
final class Guest {

    private @Nullable Watcher watcher;

    /** @param watcher null: nobody is there, it was begun before a crash */
    Guest(@Nullable Watcher watcher) {
        this.watcher = watcher;
    }

    boolean isThere() {
        return watcher != null;
    }

    void tell(Consumer<Watcher> news) {
        if (watcher != null) {
            news.accept(watcher);
        }
    }

    /** Hears nothing any more. */
    void goes() {
        watcher = null;
    }
}
