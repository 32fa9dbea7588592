package foodcourt.server.storage;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Decides again from the start, in a new transaction, whenever somebody else was faster. */
public final class Retries {
    private static final int TRIES = 20;

    private Retries() {}

    /**
     * The decision's answer, once nobody was faster.
     *
     * @param decision begins its own transaction: a PostgreSQL one is of no more use after a duplicate key
     */
    public static <T> T retried(Supplier<T> decision) {
        return again(decision, RuntimeException.class);
    }

    /**
     * The same, but only when a row with the same key was faster. A lock that is not given in time is passed on: the machine
     * is full, and whoever waits again keeps a place that others need.
     */
    public static <T> T retriedWhenTaken(Supplier<T> decision) {
        return again(decision, DuplicateKeyException.class);
    }

    private static <T> T again(Supplier<T> decision, Class<? extends RuntimeException> faster) {
        for (var attempt = 1;; attempt++) {
            try {
                return decision.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (attempt == TRIES || !faster.isInstance(e)) {
                    throw e;
                }
            }
        }
    }
}
