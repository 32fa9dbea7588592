package foodcourt.kiosk.terminal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the simulated terminal and the bank behind it keep of a payment.
 *
 * @param reference the approval number, null unless money was taken
 * @param reason why not, null while that is open or when money was taken
 */
public record RememberedCharge(UUID paymentId, long won, End end, @Nullable String reference,
        @Nullable DeclineReason reason) {

    /** How it ended. */
    public enum End {
        CHARGED, NOT_CHARGED,
        /** It was charged and given back. */
        REVERSED
    }
}
