package foodcourt.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when it is told. */
public final class HandClock implements InstantSource {
    /** 12:41 in Seoul. */
    public static final Instant NOON = Instant.parse("2026-11-22T03:41:00Z");
    private volatile Instant now = NOON;

    @Override
    public Instant instant() {
        return now;
    }

    public void passes(Duration time) {
        now = instant().plus(time);
    }

    public void seconds(long seconds) {
        passes(Duration.ofSeconds(seconds));
    }
}
