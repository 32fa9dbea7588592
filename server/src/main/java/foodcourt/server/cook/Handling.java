package foodcourt.server.cook;

import java.time.Instant;

import foodcourt.server.messages.TicketStatus;

/** What came of a command. */
public sealed interface Handling {
    /** Done, now or before by the same command; the ticket as it is now. */
    record Done(Ticket ticket) implements Handling {}

    /** It does not fit the present status, reached at this time. */
    record Refused(TicketStatus status, Instant statusAt) implements Handling {}

    /** The undo time is over, or there is nothing to undo. */
    record UndoTooLate(TicketStatus status, Instant statusAt) implements Handling {}

    /** The guest may still come: giving up is possible from this time on. */
    record TooEarly(TicketStatus status, Instant statusAt, Instant from) implements Handling {}

    /** There is no such ticket. */
    record NotFound() implements Handling {}
}
