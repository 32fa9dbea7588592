package foodcourt.trials.report;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets the trial's own time pass. It never fails: what has not come by then is counted at the end. */
public final class Waiting {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final int LOOK_TIME = 3;

    private Waiting() {}

    /** Returns when it is so, or after this time. */
    public static void until(BooleanSupplier so, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        var looked = System.nanoTime();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            // a long look may cost those who are waited for: leave them most of the time
            pause(LOOK_EVERY.plusNanos(LOOK_TIME * (System.nanoTime() - looked)));
            looked = System.nanoTime();
        }
    }

    /** Returns after this time. */
    public static void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
