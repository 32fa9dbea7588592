package foodcourt.kiosk.printing;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing written to a printer has a time limit of its own: one that stops reading would block for ever. This takes the line
 * away from whoever still writes when the time is over; the writing fails then. Closed before that, it does nothing.
 */
final class TimeLimit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private final CompletableFuture<Void> end;

    /** @param cut breaks the line off */
    TimeLimit(Duration most, Closeable cut) {
        end = CompletableFuture.runAsync(() -> cut(cut),
                CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void cut(Closeable line) {
        try {
            line.close();
        } catch (IOException gone) {
            LOG.debug("the line to the printer was gone already", gone);
        }
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
