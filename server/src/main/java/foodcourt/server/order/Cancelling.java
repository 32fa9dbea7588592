package foodcourt.server.order;

import java.time.Instant;

import foodcourt.server.messages.TicketStatus;

/** What came of the wish to cancel one ticket. */
public sealed interface Cancelling {
    /** It is cancelled, now or before; the order as it is since then. */
    record Cancelled(Order order) implements Cancelling {}

    /** The shop was faster; its status, reached at this time. */
    record TooLate(TicketStatus status, Instant statusAt) implements Cancelling {}

    /** The kitchen cannot be asked right now; nothing was changed. */
    record CannotConfirm() implements Cancelling {}

    /** It waits for payment, or expired: no kitchen has it, and it ends by itself unless it is paid. */
    record NotPlaced(OrderStatus status) implements Cancelling {}

    /** There is no such order, or it has no such ticket. */
    record NotFound() implements Cancelling {}
}
