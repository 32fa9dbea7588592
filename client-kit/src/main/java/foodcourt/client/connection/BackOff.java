package foodcourt.client.connection;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that double up to a limit, plus or minus a quarter, so that many devices do not come back at once. */
public final class BackOff {
    private final Duration longest;
    private final RandomGenerator random;
    private Duration first;
    private int failures;

    /**
     * @param first the pause before it is doubled
     * @param longest what doubling ends at
     * @param random spreads the pauses; a test's own makes them exact
     */
    public BackOff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** The next pause. */
    public Duration next() {
        var doubled = first.multipliedBy(1L << Math.min(failures++, 20));
        var bounded = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofNanos((long) (bounded.toNanos() * (0.75 + random.nextDouble() / 2)));
    }

    /** Something worked: the next pause is the first again. */
    public void reset() {
        failures = 0;
    }

    /** The other side asks for another first pause. */
    void startWith(Duration pause) {
        first = pause;
    }
}
