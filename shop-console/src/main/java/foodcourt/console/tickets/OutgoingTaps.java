package foodcourt.console.tickets;

import java.util.List;
import java.util.UUID;

import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapQueue;

/** Where taps go; {@link TapQueue} in the console. */
public interface OutgoingTaps {
    /** Takes a tap to be sent. */
    void add(Tap tap);

    /** The taps on this ticket that are not answered yet, in their order. */
    List<Tap> unanswered(UUID ticketId);

    /** Whether the server is away, so that taps are kept for later. */
    boolean keeping();
}
