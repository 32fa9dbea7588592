package foodcourt.console.counter;

/**
 * What became of money.
 *
 * @param won how much, or what is due now where the amount has changed
 */
public record Said(What what, String number, long won) {

    /** What it was. */
    public enum What {
        /** Booked; the kitchens have the order. */
        PAID,
        /** The guest has the money back. */
        GIVEN_BACK,
        /** Another amount is due now; nothing was booked. */
        OTHER_AMOUNT,
        /** Nothing was booked: the order is paid, expired or given up. */
        NOT_WAITING,
        /** It was settled before. */
        SETTLED_BEFORE,
        /** Nothing was booked, for another reason. */
        REFUSED;

        /** The money is in the books now. */
        boolean booked() {
            return this == PAID || this == GIVEN_BACK;
        }
    }
}
