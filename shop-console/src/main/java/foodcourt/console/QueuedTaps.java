package foodcourt.console;

import java.util.List;
import java.util.UUID;

import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapQueue;
import foodcourt.console.tickets.OutgoingTaps;

/** What is tapped on tickets goes into this queue. */
record QueuedTaps(TapQueue queue) implements OutgoingTaps {

    @Override
    public void add(Tap tap) {
        queue.add(tap);
    }

    @Override
    public List<Tap> unanswered(UUID ticketId) {
        return queue.unanswered(ticketId);
    }

    @Override
    public boolean keeping() {
        return queue.keeping();
    }
}
