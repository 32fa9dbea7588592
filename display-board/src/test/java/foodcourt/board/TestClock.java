package foodcourt.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
final class TestClock implements InstantSource {
    private Instant now = Tickets.NOON;

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration duration) {
        now = now.plus(duration);
    }
}
