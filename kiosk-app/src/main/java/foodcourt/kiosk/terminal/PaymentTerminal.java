package foodcourt.kiosk.terminal;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The card terminal beside the kiosk: a port. The futures never fail; they and the callbacks may come on any thread. A
 * terminal remembers what it charged for which payment, over its own crash and the kiosk's.
 */
public interface PaymentTerminal extends AutoCloseable {

    /**
     * Asks for money. May take as long as the guest and the bank take.
     *
     * @param processing told at most once, when the card was read: from then on it cannot be cancelled
     */
    CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable processing);

    /** Asks to give a charge up; its own answer says what came of it. Does nothing when it is too late. */
    void cancel(UUID paymentId);

    /** What became of a payment. One that was never heard of is not charged, and will not be afterwards. */
    CompletableFuture<ChargeStatus> status(UUID paymentId);

    /**
     * Gives the whole charge back; asked again it is not given twice.
     *
     * @return whether it is given back, now or before; else it is not known and may be asked again
     */
    CompletableFuture<Boolean> reverse(UUID paymentId);

    @Override
    void close();
}
