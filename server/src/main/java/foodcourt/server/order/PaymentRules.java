package foodcourt.server.order;

import java.util.Optional;

/** How the court takes payment, as the order side asks for it: a port. */
public interface PaymentRules {
    /** Whether an order must be paid before the kitchens see it. */
    boolean paidFirst();

    /** The voucher with this code, or empty: there is none. */
    Optional<Voucher> voucher(String code);

    /**
     * A meal voucher.
     *
     * @param won what it was worth when it was new
     * @param once it pays one order only
     */
    record Voucher(String code, long won, boolean once) {}
}
