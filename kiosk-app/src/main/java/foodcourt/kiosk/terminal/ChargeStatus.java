package foodcourt.kiosk.terminal;

/** What the terminal knows of a payment. */
public sealed interface ChargeStatus {

    /** The money was taken. */
    record Charged(String reference) implements ChargeStatus {}

    /** No money was taken and, whatever is still under way, none will be for this payment. */
    record NotCharged(DeclineReason reason) implements ChargeStatus {}

    /** It is still waiting for the guest or for the bank. */
    record Running() implements ChargeStatus {}

    /** The terminal does not say. */
    record Unknown() implements ChargeStatus {}
}
