package foodcourt.trials.stores;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A ticket as one of the stores has it.
 *
 * @param version of the last change it holds
 * @param status or, on the board, the place
 * @param calls how often the guest was called, or null where the store does not say
 * @param total won, or null where the store does not say
 */
public record StoredTicket(UUID ticketId, long version, String status, @Nullable Integer calls,
        @Nullable Long total) {}
