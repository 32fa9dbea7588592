package foodcourt.server.order;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Gives card money back: a port. Asked again until it is settled, so the same refund must be settled once. */
public interface Refunds {
    /**
     * Gives money back.
     *
     * @param refundId the same whenever the same refund is asked for
     * @param won above 0, at most what the payment was
     * @param reference the payment's approval number, or null
     */
    Answer refund(UUID refundId, long won, @Nullable String reference);

    /** What the acquirer says. */
    sealed interface Answer {
        /** The guest gets the money; now or before. */
        record Settled() implements Answer {}

        /** Not now, or nobody knows. */
        record NotYet(String why) implements Answer {}
    }
}
