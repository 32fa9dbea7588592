package foodcourt.kiosk.terminal;

import java.util.UUID;

import foodcourt.api.PaymentMethod;

/**
 * What the terminal is to take.
 *
 * @param paymentId made by the kiosk, one for each try
 * @param method CARD or PHONE
 * @param won above 0
 */
public record Charge(UUID paymentId, PaymentMethod method, long won) {}
