package foodcourt.server.cook;

import java.time.Instant;

import foodcourt.server.messages.TicketHappening;

/** What a command makes of a ticket. */
sealed interface Step {
    /** The ticket that follows, and what happened. */
    record Changed(Ticket ticket, TicketHappening happening) implements Step {}

    /** It was so already. */
    record Unchanged() implements Step {}

    /** The command does not fit the status. */
    record Refused() implements Step {}

    /** The undo time is over, or there is nothing to undo. */
    record UndoTooLate() implements Step {}

    /** Possible from this time on. */
    record TooEarly(Instant from) implements Step {}
}
