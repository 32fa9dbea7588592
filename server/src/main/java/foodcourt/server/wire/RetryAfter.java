package foodcourt.server.wire;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** When those who are asked to come again may. */
public final class RetryAfter {
    private static final Duration SOON = Duration.ofSeconds(1);

    private RetryAfter() {}

    /** For what is seldom away for long: in one to three seconds. */
    public static Duration soon() {
        return spread(SOON);
    }

    /** From the shortest time to three times as long: not everybody at the same moment again. */
    public static Duration spread(Duration shortest) {
        return shortest.plusMillis(ThreadLocalRandom.current().nextLong(shortest.toMillis() * 2 + 1));
    }
}
