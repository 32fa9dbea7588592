package foodcourt.server.cook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.OrderPlaced.PlacedTicket;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketLine;
import foodcourt.server.messages.TicketStatus;

import static foodcourt.server.messages.TicketStatus.ACCEPTED;
import static foodcourt.server.messages.TicketStatus.COOKING;
import static foodcourt.server.messages.TicketStatus.PICKED_UP;
import static foodcourt.server.messages.TicketStatus.READY;
import static foodcourt.server.messages.TicketStatus.RECEIVED;
import static foodcourt.server.messages.TicketStatus.UNCLAIMED;

/**
 * One shop's part of an order, and what may happen to it. It never changes: each method answers a {@link Step} with the
 * ticket that follows, or why there is none.
 *
 * @param version from 1, one more with each change
 * @param total won
 * @param togetherWith names of the other shops of the same order
 */
public record Ticket(UUID ticketId, long version, UUID orderId, String number, ShopLabel shop, Service service,
        Instant placedAt, List<TicketLine> lines, long total, List<LocalText> togetherWith, Progress progress) {

    /** The ticket of a shop that has just heard of the order. */
    static Ticket received(OrderPlaced order, PlacedTicket part, Instant at) {
        var others = order.tickets().stream().filter(other -> !other.ticketId().equals(part.ticketId()))
                .map(other -> other.shop().name()).toList();
        return new Ticket(part.ticketId(), 1, order.orderId(), order.number(), part.shop(), order.service(),
                order.placedAt(), part.lines(), part.total(), others, Progress.received(at));
    }

    /** What the shop wants, where the rules allow it now. */
    Step handle(TicketAction action, @Nullable RejectReason reason, CourtRules rules, Instant at) {
        return switch (action) {
            case ACKNOWLEDGE -> acknowledge();
            case ACCEPT -> step(RECEIVED, ACCEPTED, TicketHappening.TICKET_ACCEPTED, at);
            case START_COOKING -> step(ACCEPTED, COOKING, TicketHappening.COOKING_STARTED, at);
            case ACCEPT_AND_START -> step(RECEIVED, COOKING, TicketHappening.COOKING_STARTED, at);
            case FINISH_COOKING -> finishCooking(at);
            case CALL_AGAIN -> callAgain(at);
            case RECALL -> recall(rules, at);
            case CONFIRM_PICKUP -> step(READY, PICKED_UP, TicketHappening.TICKET_PICKED_UP, at);
            case GIVE_UP_WAITING -> giveUpWaiting(rules, at);
            case REJECT -> reject(reason == null ? RejectReason.OTHER : reason, at);
        };
    }

    /** The guest wants it cancelled: only while no shop has accepted it. */
    Step cancel(Instant at) {
        return status() == RECEIVED
                ? changed(progress.cancelled(at), TicketHappening.TICKET_CANCELLED)
                : new Step.Refused();
    }

    private Step acknowledge() {
        return acknowledged() || status().ended()
                ? new Step.Unchanged()
                : changed(progress.shown(), TicketHappening.TICKET_ACKNOWLEDGED);
    }

    private Step finishCooking(Instant at) {
        return status() == COOKING
                ? changed(progress.step(READY, at).called(at), TicketHappening.COOKING_FINISHED)
                : new Step.Refused();
    }

    private Step callAgain(Instant at) {
        return status() == READY
                ? changed(progress.called(at), TicketHappening.TICKET_CALLED)
                : new Step.Refused();
    }

    private Step reject(RejectReason reason, Instant at) {
        return status() == RECEIVED || status() == ACCEPTED
                ? changed(progress.rejected(reason, at), TicketHappening.TICKET_REJECTED)
                : new Step.Refused();
    }

    private Step giveUpWaiting(CourtRules rules, Instant at) {
        var from = statusAt().plus(rules.giveUpAfter());
        return status() == READY && at.isBefore(from)
                ? new Step.TooEarly(from)
                : step(READY, UNCLAIMED, TicketHappening.TICKET_UNCLAIMED, at);
    }

    private Step recall(CourtRules rules, Instant at) {
        var before = progress.before();
        return before == null || at.isAfter(statusAt().plus(rules.undoTime()))
                ? new Step.UndoTooLate()
                : changed(progress.back(before), TicketHappening.TICKET_RECALLED);
    }

    private Step step(TicketStatus from, TicketStatus to, TicketHappening happening, Instant at) {
        return status() == from ? changed(progress.step(to, at), happening) : new Step.Refused();
    }

    private Step changed(Progress next, TicketHappening happening) {
        return new Step.Changed(
                new Ticket(ticketId, version + 1, orderId, number, shop, service, placedAt, lines, total,
                        togetherWith, next),
                happening);
    }

    /** Where it is in its life. */
    public TicketStatus status() {
        return progress.status();
    }

    /** When the status was reached. */
    public Instant statusAt() {
        return progress.statusAt();
    }

    /** Whether a console of the shop has shown it. */
    public boolean acknowledged() {
        return progress.acknowledged();
    }

    /** How often the guest was called. */
    public int calls() {
        return progress.calls();
    }

    /** Why it was rejected, or null. */
    public @Nullable RejectReason reason() {
        return progress.reason();
    }
}
