package foodcourt.console.tickets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.taps.Tap;

/**
 * Tells the server, and so the guest, that this console shows a ticket. A ticket counts as shown once a frame was painted
 * that holds its slip, or, on a hidden page, the count of its lane with it, after its chime: staff know of it either way,
 * and a guest behind two others must not be told that the kitchen is silent.
 */
public final class Acknowledging {
    private final Kitchen kitchen;
    private final OutgoingTaps queue;
    private final Set<UUID> told = new HashSet<>();

    /** @param queue repeats until answered; apart from what staff tap, so neither holds the other back */
    public Acknowledging(Kitchen kitchen, OutgoingTaps queue) {
        this.kitchen = kitchen;
        this.queue = queue;
    }

    /** The tickets that the next painted frame will show for the first time. */
    public List<TicketView> toBePainted() {
        return kitchen.all().filter(this::unknownToTheGuest).toList();
    }

    /** A frame with these was painted; each is told once, and the queue repeats it until it is answered. */
    public void painted(List<TicketView> shown) {
        told.removeIf(ticketId -> kitchen.find(ticketId).isEmpty());
        shown.stream().flatMap(ticket -> kitchen.find(ticket.ticketId()).stream())
                .filter(this::unknownToTheGuest).forEach(this::tell);
    }

    private void tell(TicketView ticket) {
        told.add(ticket.ticketId());
        queue.add(Tap.on(ticket.ticketId(), ticket.number(), TicketAction.ACKNOWLEDGE));
    }

    private boolean unknownToTheGuest(TicketView ticket) {
        return ticket.status() == TicketStatus.RECEIVED && !ticket.acknowledged()
                && !told.contains(ticket.ticketId());
    }
}
