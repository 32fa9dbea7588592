package foodcourt.server.cook;

import java.time.Instant;

import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketStatus;

/** What came of the guest's wish to cancel. */
public sealed interface Withdrawal {
    /**
     * The ticket is cancelled, now or before.
     *
     * @param ticket as the message tells it
     */
    record Withdrawn(TicketChanged ticket) implements Withdrawal {}

    /** The shop was faster; its status, reached at this time. */
    record TooLate(TicketStatus status, Instant statusAt) implements Withdrawal {}

    /** The order has no such ticket. */
    record NoSuchTicket() implements Withdrawal {}
}
