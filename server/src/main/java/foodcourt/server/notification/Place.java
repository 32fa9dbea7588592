package foodcourt.server.notification;

import foodcourt.server.messages.TicketStatus;

/** Where on the board a ticket stands. */
public enum Place {
    PREPARING, READY,
    /** Not on the board; remembered for a day, so that a late message does no harm. */
    GONE;

    static Place of(TicketStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, COOKING -> PREPARING;
            case READY -> READY;
            case PICKED_UP, UNCLAIMED, CANCELLED, REJECTED -> GONE;
        };
    }
}
