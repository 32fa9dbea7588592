package foodcourt.console.tickets;

import java.util.List;

import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.taps.Tap;

/** What a ticket will be once the server has done what was tapped on it while it was away. */
final class Expected {
    private Expected() {}

    /** What the last tap makes of it; the present status without one, and of a ticket that has ended. */
    static TicketStatus status(TicketView ticket, List<Tap> unanswered) {
        return ticket.status().ended() || unanswered.isEmpty() ? ticket.status()
                : after(unanswered.getLast().action(), ticket.status());
    }

    /** Whether it is known what another tap would mean after these. */
    static boolean known(List<Tap> unanswered) {
        return unanswered.stream().noneMatch(tap -> tap.action() == TicketAction.RECALL);
    }

    private static TicketStatus after(TicketAction action, TicketStatus present) {
        return switch (action) {
            case ACCEPT -> TicketStatus.ACCEPTED;
            case START_COOKING, ACCEPT_AND_START -> TicketStatus.COOKING;
            case FINISH_COOKING, CALL_AGAIN -> TicketStatus.READY;
            case CONFIRM_PICKUP -> TicketStatus.PICKED_UP;
            case GIVE_UP_WAITING -> TicketStatus.UNCLAIMED;
            case REJECT -> TicketStatus.REJECTED;
            case ACKNOWLEDGE, RECALL -> present;
        };
    }
}
