package foodcourt.trials.court;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;

/** Works through one ticket, each command repeated with its id until it is answered. */
final class Cook {
    private static final double CALLS_AGAIN = 0.1;
    private static final double ACCEPTS_FIRST = 0.2;
    private static final long LONGEST_WORK_MILLIS = 400;

    private final CourtServer server;
    private final Ledger ledger;
    private final Patient patient;
    private final Random random;
    private final UUID ticketId;

    Cook(CourtServer server, Ledger ledger, UUID ticketId, Random random) {
        this.server = server;
        this.ledger = ledger;
        this.patient = new Patient(ledger);
        this.ticketId = ticketId;
        this.random = random;
    }

    /** Accepts and cooks it; true when it is being cooked, false when the guest was first. */
    boolean begin() {
        if (random.nextDouble() < ACCEPTS_FIRST) {
            return accept(TicketAction.ACCEPT) && must(TicketAction.START_COOKING);
        }
        return accept(TicketAction.ACCEPT_AND_START);
    }

    /** Finishes, calls, and hands it over. */
    void complete() {
        work();
        var finished = must(TicketAction.FINISH_COOKING) && called();
        if (finished && random.nextDouble() < CALLS_AGAIN && must(TicketAction.CALL_AGAIN)) {
            called();
        }
        work();
        must(TicketAction.CONFIRM_PICKUP);
    }

    private boolean called() {
        ledger.called(ticketId);
        return true;
    }

    private void work() {
        LockSupport.parkNanos(random.nextLong(LONGEST_WORK_MILLIS) * 1_000_000);
    }

    boolean accept(TicketAction how) {
        var word = switch (send(how)) {
            case Answer.Done<TicketView>(var ticket) -> reached(ticket);
            case Answer.Refused<TicketView>(var problem, var _) -> lost(problem.ticketStatus());
            case Answer.Unreachable<TicketView> never -> unheard(never.cause());
        };
        ledger.accept(ticketId, word);
        return word.done();
    }

    private TicketWord reached(TicketView ticket) {
        ledger.reached(ticketId, ticket.status());
        return TicketWord.ofDone();
    }

    private TicketWord lost(@Nullable TicketStatus status) {
        if (status != TicketStatus.CANCELLED) {
            ledger.contradiction("ticket " + ticketId + ": accept refused because of " + status);
        }
        return TicketWord.ofRefused(status);
    }

    private TicketWord unheard(String cause) {
        ledger.fault(cause);
        return TicketWord.ofRefused(null);
    }

    /** Nobody else works on it: a refusal contradicts the answers before. */
    private boolean must(TicketAction action) {
        if (send(action) instanceof Answer.Done<TicketView>(var ticket)) {
            ledger.reached(ticketId, ticket.status());
            return true;
        }
        ledger.contradiction("ticket " + ticketId + ": " + action + " refused");
        return false;
    }

    private Answer<TicketView> send(TicketAction action) {
        var command = new TicketCommand(UUID.randomUUID(), action, null);
        return patient.ask(() -> server.command(ticketId, command));
    }
}
