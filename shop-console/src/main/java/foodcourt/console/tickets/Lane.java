package foodcourt.console.tickets;

import java.util.Comparator;
import java.util.Optional;

import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;

/**
 * Where a ticket stands on the screen. A key belongs to a place, so a cook's hand learns where 3 is; places are numbered
 * in reading order.
 */
public enum Lane {
    NEW(1, 2), COOKING(3, 4), READY(7, 3);

    private final int firstKey;
    private final int places;

    Lane(int firstKey, int places) {
        this.firstKey = firstKey;
        this.places = places;
    }

    /** The key printed on the first place, 1 to 9. */
    public int firstKey() {
        return firstKey;
    }

    /** How many slips are seen at once. */
    public int places() {
        return places;
    }

    /** The lane of a status; a ticket its guest cancelled stays where it lay until it is tapped. */
    static Optional<Lane> of(TicketStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, CANCELLED -> Optional.of(NEW);
            case COOKING -> Optional.of(COOKING);
            case READY -> Optional.of(READY);
            case PICKED_UP, UNCLAIMED, REJECTED -> Optional.empty();
        };
    }

    /** Oldest first: by the order's time, for called ones by the first call. */
    Comparator<TicketView> oldestFirst() {
        var time = this == READY
                ? Comparator.comparing(TicketView::statusAt)
                : Comparator.comparing(TicketView::placedAt);
        return time.thenComparing(TicketView::number).thenComparing(TicketView::ticketId);
    }
}
