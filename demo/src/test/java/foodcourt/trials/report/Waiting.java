package foodcourt.trials.report;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets the trial's own time pass. It never fails: what has not come by then is counted at the end. */
public final class Waiting {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final int LOOK_TIME = 3;
    private static final Duration STILL = Duration.ofMinutes(5);

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

    /** Returns when it is so, after this time, or when what moves has stood still for five minutes: then it never comes. */
    public static void until(BooleanSupplier so, Duration longest, Supplier<?> moving) {
        var still = new AtomicReference<>(new Still(moving.get(), System.nanoTime()));
        until(() -> so.getAsBoolean() || still.updateAndGet(was -> was.look(moving.get())).isOver(), longest);
    }

    private record Still(Object picture, long since) {
        Still look(Object now) {
            return now.equals(picture) ? this : new Still(now, System.nanoTime());
        }

        boolean isOver() {
            return System.nanoTime() - since > STILL.toNanos();
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
