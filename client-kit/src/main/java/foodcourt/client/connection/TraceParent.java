package foodcourt.client.connection;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A trace of its own for each question (W3C trace context), so that what a command caused can be found on all its way to
 * other screens. Whether it is recorded is the server's decision.
 */
final class TraceParent {
    static final String HEADER = "traceparent";

    private TraceParent() {}

    static String anew() {
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00".formatted(random.nextLong(), notZero(random), notZero(random));
    }

    /** All zeros are no id. */
    private static long notZero(ThreadLocalRandom random) {
        return random.nextLong(1, Long.MAX_VALUE);
    }
}
