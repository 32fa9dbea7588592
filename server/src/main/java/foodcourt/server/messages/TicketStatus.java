package foodcourt.server.messages;

/** Where a ticket is in its life, as all modules speak of it. */
public enum TicketStatus {
    RECEIVED, ACCEPTED, COOKING, READY, PICKED_UP, UNCLAIMED, CANCELLED, REJECTED;

    /** Nothing can happen to it any more, but an undo. */
    public boolean ended() {
        return switch (this) {
            case PICKED_UP, UNCLAIMED, CANCELLED, REJECTED -> true;
            case RECEIVED, ACCEPTED, COOKING, READY -> false;
        };
    }
}
