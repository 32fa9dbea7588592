package foodcourt.api;

import java.time.Instant;
import java.util.List;

/**
 * A shop's tickets that are not ended, oldest first: the snapshot of the shop's live stream.
 *
 * @param serverTime the server's clock; ages are counted from it, never from the console's
 */
public record KitchenView(String shopId, Instant serverTime, List<TicketView> tickets) {}
