package foodcourt.server.order;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Decides again from the start, in a new transaction, whenever somebody else was faster. */
final class Retries {
    private static final int TRIES = 20;

    private Retries() {}

    static <T> T retried(Supplier<T> decision) {
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
