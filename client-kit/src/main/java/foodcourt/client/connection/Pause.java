package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;

/**
 * A pause by the server's clock, which may be set back while the pause lasts: then it ends at once, where it would else
 * last as long as the clock was set back. A step back of no more than the pause itself only makes it longer by that step.
 *
 * @param since when it began
 * @param length for how long, at least
 */
public record Pause(Instant since, Duration length) {

    /** Whether it is over. */
    public boolean over(Instant now) {
        return !now.isBefore(since.plus(length)) || now.isBefore(since.minus(length));
    }
}
