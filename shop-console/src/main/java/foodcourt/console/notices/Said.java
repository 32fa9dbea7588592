package foodcourt.console.notices;

import org.jspecify.annotations.Nullable;

import foodcourt.api.TicketStatus;

/**
 * A quiet line: something that was asked of the server did not happen.
 *
 * @param what the case, which the words go by
 * @param number the ticket's number; of an unknown shop its id; else empty when it is about the shop
 * @param status the present status of the ticket, or null
 */
public record Said(What what, String number, @Nullable TicketStatus status) {

    /** What did not happen, and why. */
    public enum What {
        /** The ticket is in another status by now. */
        STATUS_IS_ANOTHER,
        /** The court waits longer for its guests. */
        GIVEN_UP_TOO_EARLY,
        /** It was too late to take it back. */
        UNDO_TOO_LATE,
        /** The server does not know the ticket. */
        UNKNOWN_TICKET,
        /** The server refused for another reason. */
        REFUSED,
        /** The server failed at it again and again; it was given up. */
        SERVER_FAULT,
        /** No answer: nothing was changed. */
        NOT_CHANGED,
        /** The court has no such shop; the line stays until it has. */
        UNKNOWN_SHOP,
        /** The next digit opens a ticket. */
        WHICH_TICKET
    }
}
