package foodcourt.console.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import foodcourt.api.LineView;
import foodcourt.api.LocalText;
import foodcourt.api.Service;
import foodcourt.api.TicketStatus;

/**
 * A ticket in its place on the screen.
 *
 * @param key the printed key, 1 to 9, or 0 when the ticket is on a hidden page
 * @param minutes full minutes since the order; for a called one since the first call; never negative
 * @param status the server's, or what it will be when what was tapped while the server is away is done
 * @param sent whether something tapped on it has not been answered yet
 * @param calls how often the guest was called
 * @param total won
 */
public record Slip(UUID ticketId, String number, Lane lane, int key, TicketStatus status, Service service,
        Instant placedAt, long minutes, AgeBand band, Sending sent, int calls, long total, List<LineView> lines,
        List<LocalText> togetherWith) {

    /** What became of the taps on a ticket. */
    public enum Sending {
        /** The server has answered all. */
        NOTHING,
        /** Something is on its way; the ticket takes no other tap before the answer. */
        ON_ITS_WAY,
        /** The server is away: something is kept, and more can be tapped. */
        KEPT
    }

    /** Something tapped on it has not been answered yet. */
    public boolean sending() {
        return sent != Sending.NOTHING;
    }

    /** Its guest cancelled it: nothing more to do but to put it away. */
    public boolean cancelled() {
        return status == TicketStatus.CANCELLED;
    }
}
