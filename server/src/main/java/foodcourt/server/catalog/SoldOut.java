package foodcourt.server.catalog;

import java.time.Instant;

/**
 * An item is not on sale.
 *
 * @param sale for how long its staff said
 * @param until when it comes back by itself
 */
public record SoldOut(Sale sale, Instant until) {}
