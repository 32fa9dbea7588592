package foodcourt.kiosk.terminal;

/** How the terminal ends a charge. */
public sealed interface ChargeAnswer {

    /**
     * The money was taken.
     *
     * @param reference the approval number, by which the bank finds it
     */
    record Approved(String reference) implements ChargeAnswer {}

    /** No money was taken, nor will be for this payment. */
    record Declined(DeclineReason reason) implements ChargeAnswer {}

    /** The terminal was not reached: it was never asked for money. */
    record NotSent() implements ChargeAnswer {}

    /** It was asked; what came of it is not known here. */
    record NoAnswer() implements ChargeAnswer {}
}
