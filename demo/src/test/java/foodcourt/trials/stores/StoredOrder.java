package foodcourt.trials.stores;

import java.util.UUID;

/**
 * An order in the order store.
 *
 * @param day the court's calendar day
 * @param total won
 */
public record StoredOrder(UUID orderId, String day, String number, String status, long total) {}
