package foodcourt.kiosk.payment;

import java.util.UUID;

import foodcourt.api.PaymentMethod;

/**
 * A payment of which the terminal does not say what came of it, as staff see it.
 *
 * @param reference by which staff find it: the order's number and the end of the payment's id
 * @param won above 0
 */
public record DoubtfulPayment(UUID paymentId, String reference, PaymentMethod method, long won) {}
