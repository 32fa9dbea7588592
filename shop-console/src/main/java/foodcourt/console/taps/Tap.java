package foodcourt.console.taps;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;

/**
 * Something tapped on a ticket, kept until the server has answered.
 *
 * @param commandId made with the tap and sent with each attempt, so it is done once
 * @param number the ticket's short number, to speak of it even when it is gone
 * @param reason why it is rejected, else null
 */
public record Tap(UUID commandId, UUID ticketId, String number, TicketAction action, @Nullable RejectReason reason) {

    /** A fresh tap. */
    public static Tap on(UUID ticketId, String number, TicketAction action) {
        return new Tap(UUID.randomUUID(), ticketId, number, action, null);
    }

    /** A fresh refusal of a ticket. */
    public static Tap reject(UUID ticketId, String number, RejectReason reason) {
        return new Tap(UUID.randomUUID(), ticketId, number, TicketAction.REJECT, reason);
    }

    TicketCommand command() {
        return new TicketCommand(commandId, action, reason);
    }
}
