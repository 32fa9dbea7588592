package foodcourt.server.order;

import java.time.Instant;
import java.util.UUID;

import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;

/** The one question that order asks the cook side directly: a port. The cook side alone decides. */
public interface Kitchens {
    /**
     * Withdraws a ticket of the guest.
     *
     * @param order comes along, so that a kitchen that has not heard of it yet can decide too
     * @param by who asks
     */
    Answer withdraw(OrderPlaced order, UUID ticketId, String by);

    /** What the cook side decided. */
    sealed interface Answer {
        /** It is cancelled; the ticket as its message tells it. */
        record Withdrawn(TicketChanged ticket) implements Answer {}

        /** The shop was faster; its status, reached at this time. */
        record TooLate(TicketStatus status, Instant statusAt) implements Answer {}

        /** Nobody could be asked, or the answer did not come in time. Whether it is cancelled is not known. */
        record Unknown() implements Answer {}
    }
}
