package foodcourt.console.tickets;

import java.time.Instant;
import java.util.UUID;

import foodcourt.api.TicketAction;

/**
 * Something staff did that can be taken back.
 *
 * @param at when the server did it, by its time: its undo time counts from then
 */
public record Act(UUID ticketId, String number, TicketAction action, Instant at) {

    /** Whether one step back from it exists. */
    static boolean canBeRecalled(TicketAction action) {
        return switch (action) {
            case ACCEPT, START_COOKING, ACCEPT_AND_START, FINISH_COOKING, CONFIRM_PICKUP, GIVE_UP_WAITING, REJECT ->
                true;
            case ACKNOWLEDGE, CALL_AGAIN, RECALL -> false;
        };
    }
}
