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
        for (var attempt = 1;; attempt++) {
            try {
                return decision.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
