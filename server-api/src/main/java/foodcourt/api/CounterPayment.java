package foodcourt.api;

/**
 * Body of {@code PUT} {@link Paths#COUNTER_PAYMENT}: staff took this money for an order.
 *
 * @param won exactly what is due
 */
public record CounterPayment(long won) {}
