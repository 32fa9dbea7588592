package foodcourt.server.cook;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.RejectReason;

/**
 * A shop wants something done with a ticket.
 *
 * @param commandId the same id again is answered again and done once
 * @param reason why a ticket is rejected; null means {@link RejectReason#OTHER}
 * @param by the device's name
 */
public record TicketCommand(UUID ticketId, UUID commandId, TicketAction action, @Nullable RejectReason reason,
        String by) {}
