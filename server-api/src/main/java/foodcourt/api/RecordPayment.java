package foodcourt.api;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT} {@link Paths#ORDER_PAYMENT}: what a card terminal said about a payment, whose id the kiosk made
 * before it asked. May be sent again at any time; after {@code UNKNOWN} again with what was found out.
 *
 * @param method CARD or PHONE
 * @param won what the terminal was asked for, above 0; always the same for one payment
 * @param reference the terminal's approval number, or null: there is none
 */
public record RecordPayment(PaymentMethod method, PaymentOutcome outcome, long won, @Nullable String reference) {}
