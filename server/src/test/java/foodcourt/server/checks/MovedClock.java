package foodcourt.server.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class MovedClock extends Clock {
    private volatile Instant now;

    /** A clock that shows this time. */
    public MovedClock(Instant now) {
        this.now = now;
    }

    /** Moves it to this time. */
    public void moveTo(Instant time) {
        now = time;
    }

    /** Moves it on. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody needs it");
    }
}
