package foodcourt.trials.crash;

import java.util.UUID;

import foodcourt.api.OrderTicketView;
import foodcourt.api.TicketStatus;
import foodcourt.trials.court.Ledger;

/** What must be shown, from what was told. */
final class Expected {
    private final Ledger told;

    Expected(Ledger told) {
        this.told = told;
    }

    TicketStatus status(UUID ticketId) {
        var cooked = told.cooked().get(ticketId);
        if (cooked != null) {
            return cooked;
        }
        return told.cancelled(ticketId) ? TicketStatus.CANCELLED : TicketStatus.RECEIVED;
    }

    boolean onBoard(UUID ticketId) {
        return !status(ticketId).ended();
    }

    /** Won that the shop's day must have of it. */
    long sales(OrderTicketView ticket) {
        return status(ticket.ticketId()) == TicketStatus.CANCELLED ? 0 : ticket.total();
    }
}
