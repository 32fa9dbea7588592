package foodcourt.kiosk.payment;

/**
 * How long paying waits, in seconds.
 *
 * @param card for the guest's card, then back to the basket
 * @param bank for the bank's answer after the card was read, then it is being checked
 * @param cancel for the terminal's answer to a cancel, then it is being checked
 * @param ask between two questions what became of a payment
 * @param staff of checking until staff are called
 * @param unclear of checking until it is for staff to find out
 * @param again until a terminal that was not reached is called again
 * @param counter without a touch until the number to pay at the counter goes away
 */
public record PaymentTimes(int card, int bank, int cancel, int ask, int staff, int unclear, int again, int counter) {

    /** As designed. */
    public static final PaymentTimes USUAL = new PaymentTimes(60, 45, 5, 3, 20, 60, 8, 20);
}
