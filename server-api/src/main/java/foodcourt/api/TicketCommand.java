package foodcourt.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST} {@link Paths#TICKET_COMMANDS}.
 *
 * @param commandId made by the console; the same id again is answered again and done once
 * @param reason needed to reject, else null
 */
public record TicketCommand(UUID commandId, TicketAction action, @Nullable RejectReason reason) {}
