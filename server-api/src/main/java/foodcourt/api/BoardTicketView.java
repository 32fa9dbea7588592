package foodcourt.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One number on the board; sent whole when it changes.
 *
 * @param calledAt when it was last called, or null
 * @param calls how often it was called; a higher count than before is a new call
 */
public record BoardTicketView(UUID ticketId, String number, ShopLabel shop, BoardPlace place,
        @Nullable Instant calledAt, int calls, long version) {}
