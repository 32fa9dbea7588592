package foodcourt.server.cook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.TicketStatus;

/**
 * How far a ticket is.
 *
 * @param statusAt when the status was reached
 * @param acknowledged a console of the shop has shown it
 * @param calls how often the guest was called
 * @param calledAt when last, or null
 * @param reason why it was rejected, or null
 * @param before the status that an undo leads back to, or null: there is nothing to undo
 */
record Progress(TicketStatus status, Instant statusAt, boolean acknowledged, int calls, @Nullable Instant calledAt,
        @Nullable RejectReason reason, @Nullable Before before) {

    /** The status before the last step, and when it had been reached. */
    record Before(TicketStatus status, Instant statusAt) {}

    static Progress received(Instant at) {
        return new Progress(TicketStatus.RECEIVED, at, false, 0, null, null, null);
    }

    /** A step of the shop: it has seen the ticket, and may take the step back. */
    Progress step(TicketStatus next, Instant at) {
        return new Progress(next, at, true, calls, calledAt, null, new Before(status, statusAt));
    }

    /** The guest's own step: final. */
    Progress cancelled(Instant at) {
        return new Progress(TicketStatus.CANCELLED, at, acknowledged, calls, calledAt, null, null);
    }

    Progress rejected(RejectReason why, Instant at) {
        var rejected = step(TicketStatus.REJECTED, at);
        return new Progress(rejected.status, at, true, calls, calledAt, why, rejected.before);
    }

    Progress shown() {
        return new Progress(status, statusAt, true, calls, calledAt, reason, before);
    }

    Progress called(Instant at) {
        return new Progress(status, statusAt, acknowledged, calls + 1, at, reason, before);
    }

    /** Back at the status before; a guest who need not come any more was never called. */
    Progress back(Before to) {
        var ready = to.status == TicketStatus.READY;
        return new Progress(to.status, to.statusAt, acknowledged, ready ? calls : 0, ready ? calledAt : null, null,
                null);
    }
}
