package foodcourt.console.tickets;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapAnswer;

/** What a tap does with a ticket, and what can be taken back. Used on one thread. */
final class Acting {
    /** What floating point may leave over of a full second. */
    private static final double ROUNDING = 1e-6;

    private final Kitchen kitchen;
    private final OutgoingTaps taps;
    private final UndoLog undoLog;

    Acting(Kitchen kitchen, OutgoingTaps taps, UndoLog undoLog) {
        this.kitchen = kitchen;
        this.taps = taps;
        this.undoLog = undoLog;
    }

    /** Does what the ticket's status asks for; one that has ended is put away. */
    void act(UUID ticketId) {
        kitchen.find(ticketId).ifPresent(ticket -> {
            switch (expected(ticket)) {
                case RECEIVED -> tap(ticket, TicketAction.ACCEPT_AND_START);
                case ACCEPTED -> tap(ticket, TicketAction.START_COOKING);
                case COOKING -> tap(ticket, TicketAction.FINISH_COOKING);
                case READY -> tap(ticket, TicketAction.CONFIRM_PICKUP);
                case CANCELLED, REJECTED, PICKED_UP, UNCLAIMED -> kitchen.dismiss(ticketId);
            }
        });
    }

    void callAgain(UUID ticketId) {
        tapReady(ticketId, TicketAction.CALL_AGAIN);
    }

    void giveUpWaiting(UUID ticketId) {
        tapReady(ticketId, TicketAction.GIVE_UP_WAITING);
    }

    private void tapReady(UUID ticketId, TicketAction action) {
        kitchen.find(ticketId).filter(ticket -> expected(ticket) == TicketStatus.READY)
                .ifPresent(ticket -> tap(ticket, action));
    }

    /** @param before hears of the tap before it is sent */
    void reject(UUID ticketId, RejectReason reason, Consumer<Tap> before) {
        kitchen.find(ticketId).filter(Acting::canBeRejected).filter(_ -> taps.unanswered(ticketId).isEmpty())
                .map(ticket -> Tap.reject(ticketId, ticket.number(), reason))
                .ifPresent(tap -> {
                    before.accept(tap);
                    taps.add(tap);
                });
    }

    private static boolean canBeRejected(TicketView ticket) {
        return ticket.status() == TicketStatus.RECEIVED || ticket.status() == TicketStatus.ACCEPTED;
    }

    /** Takes the newest act back, if any can be. */
    void undo() {
        undoLog.takeBack().ifPresent(act -> taps.add(Tap.on(act.ticketId(), act.number(), TicketAction.RECALL)));
    }

    /** What an undo would take back. */
    Optional<UndoOffer> offer() {
        return undoLog.last().map(act -> {
            var left = undoLog.left();
            return new UndoOffer(act, left, (int) Math.ceil(left * UndoLog.SHOWN.toSeconds() - ROUNDING));
        });
    }

    void answered(TapAnswer answer) {
        switch (answer) {
            case TapAnswer.Done(var tap, var ticket) -> done(tap, ticket);
            case TapAnswer.Refused(var tap, var _) -> undoLog.forget(tap.ticketId());
        }
    }

    private void done(Tap tap, TicketView ticket) {
        kitchen.apply(ticket);
        if (Act.canBeRecalled(tap.action())) {
            undoLog.did(new Act(tap.ticketId(), tap.number(), tap.action(), ticket.statusAt()));
        }
    }

    /** What was seen when it was tapped must be what it means: the server's answer, or what is expected while it is away. */
    private void tap(TicketView ticket, TicketAction action) {
        if (takesTap(ticket) && !tappedAlready(ticket, action)) {
            if (Act.canBeRecalled(action)) {
                // an undo behind this tap would take this one back, not the act it names
                undoLog.forget(ticket.ticketId());
            }
            taps.add(Tap.on(ticket.ticketId(), ticket.number(), action));
        }
    }

    /** While the server is there its answer is a moment away; while it is not, a cook goes on from what is expected. */
    private boolean takesTap(TicketView ticket) {
        var unanswered = taps.unanswered(ticket.ticketId());
        return unanswered.isEmpty()
                || (taps.keeping() && Expected.known(unanswered) && !expected(ticket).ended());
    }

    private boolean tappedAlready(TicketView ticket, TicketAction action) {
        return taps.unanswered(ticket.ticketId()).stream().anyMatch(tap -> tap.action() == action);
    }

    /** Its status when all taps on it will have been answered. */
    TicketStatus expected(TicketView ticket) {
        return Expected.status(ticket, taps.unanswered(ticket.ticketId()));
    }

    /** How far the taps on it are. */
    Slip.Sending sending(TicketView ticket) {
        if (taps.unanswered(ticket.ticketId()).isEmpty()) {
            return Slip.Sending.NOTHING;
        }
        return takesTap(ticket) ? Slip.Sending.KEPT : Slip.Sending.ON_ITS_WAY;
    }
}
