package foodcourt.kiosk.payment;

import java.util.Optional;

import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.terminal.DeclineReason;

/** How far the paying of an order is, as its guest is told. */
public sealed interface PaymentStep {

    /** A method is to be chosen; nothing is running. */
    record Choosing() implements PaymentStep {}

    /**
     * The card terminal was asked and waits for the guest.
     *
     * @param method CARD or PHONE
     * @param secondsLeft until it is given up by itself
     * @param processing the card was read: it cannot be cancelled any more
     */
    record AtTerminal(PaymentMethod method, int secondsLeft, boolean processing) implements PaymentStep {}

    /**
     * A meal voucher's code is entered.
     *
     * @param digits so far, at most {@link #DIGITS}
     * @param missing digits that are still to come; at 0 it can be used
     * @param asking the server is being asked
     */
    record Voucher(String digits, int missing, boolean asking, Optional<VoucherTrouble> trouble)
            implements
                PaymentStep {

        /** Digits of every code. */
        public static final int DIGITS = 8;

        /** The code so far, nothing else known. */
        static Voucher of(String digits) {
            return new Voucher(digits, DIGITS - digits.length(), false, Optional.empty());
        }
    }

    /**
     * Staff take the money at the counter; the number is kept for so long.
     *
     * @param number the order's short number
     * @param secondsLeft until the order expires
     * @param seconds how long that is as a whole
     */
    record Counter(String number, int secondsLeft, int seconds) implements PaymentStep {}

    /** The terminal said that no money was taken. */
    record Declined(PaymentMethod method, DeclineReason reason) implements PaymentStep {}

    /**
     * Nobody knows yet whether money was taken, or the server does not know of it yet. Nothing else can be done.
     *
     * @param secondsToStaff until staff are called; 0: they are
     */
    record Checking(int secondsToStaff) implements PaymentStep {}

    /**
     * The terminal was not reached, so nothing was ever charged.
     *
     * @param tries how often in a row, from 1
     * @param secondsToNext until it is called again by itself; 0: it is not, only when the guest wants it
     */
    record TerminalSilent(int tries, boolean staffCalled, int secondsToNext) implements PaymentStep {}

    /**
     * It is still not known; staff are called and look. It goes on being asked.
     *
     * @param reference by which staff find the payment
     */
    record Unclear(String reference) implements PaymentStep {}

    /** Everything is paid; the screen with the number comes at once. */
    record Paid() implements PaymentStep {}

    /**
     * The order's time was over, so no kitchen gets it; what was chosen is kept.
     *
     * @param returned won that were paid and come back
     */
    record TooLate(long returned) implements PaymentStep {}
}
