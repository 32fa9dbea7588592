package foodcourt.server.cook;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/**
 * Where tickets are received and worked on. Every decision about a ticket is one compare-and-set on its version, so that
 * of a guest who cancels and a shop that accepts exactly one is right.
 */
@Component
public class Kitchen {
    private final ModuleDatabase database;
    private final Tickets tickets;
    private final Outbox outbox;
    private final CourtRules rules;
    private final Clock clock;

    Kitchen(ModuleDatabase cookDatabase, Tickets tickets, Outbox cookOutbox, CourtRules rules, Clock clock) {
        database = cookDatabase;
        this.tickets = tickets;
        outbox = cookOutbox;
        this.rules = rules;
        this.clock = clock;
    }

    /** The tickets of an order reach their shops; once, however often it is told. */
    public void receive(OrderPlaced order) {
        Retries.retried(() -> database.inTransaction(() -> {
            if (!receiveNew(order)) {
                database.settle(); // the message ends here: a guest who cancels may have brought the order a moment ago
            }
            return true;
        }));
    }

    /** Whether anything of it was new. */
    private boolean receiveNew(OrderPlaced order) {
        var now = clock.instant();
        var anyNew = false;
        for (var part : order.tickets()) {
            var ticket = Ticket.received(order, part, now);
            if (tickets.add(ticket)) {
                keep(ticket, TicketHappening.TICKET_RECEIVED, "kitchen", now, null);
                anyNew = true;
            }
        }
        return anyNew;
    }

    /** Does what the shop wants with a ticket. */
    public Handling handle(TicketCommand command) {
        return Retries.retried(() -> database.inTransaction(() -> tickets.find(command.ticketId())
                .map(ticket -> handle(ticket, command)).orElseGet(Handling.NotFound::new)));
    }

    private Handling handle(Ticket ticket, TicketCommand command) {
        if (tickets.hasDone(ticket.ticketId(), command.commandId())) {
            database.settle(); // the first command may still be on its way to the disk
            // it may also have been done since the ticket was read
            return new Handling.Done(tickets.find(ticket.ticketId()).orElse(ticket));
        }
        var now = clock.instant();
        return switch (ticket.handle(command.action(), command.reason(), rules, now)) {
            case Step.Changed changed -> {
                replace(changed, command.by(), now, command.commandId());
                yield new Handling.Done(changed.ticket());
            }
            case Step.Unchanged _ -> new Handling.Done(ticket);
            case Step.Refused _ -> {
                database.settle(); // what decided against this wish may still be on its way to the disk
                yield new Handling.Refused(ticket.status(), ticket.statusAt());
            }
            case Step.UndoTooLate _ -> new Handling.UndoTooLate(ticket.status(), ticket.statusAt());
            case Step.TooEarly early -> new Handling.TooEarly(ticket.status(), ticket.statusAt(), early.from());
        };
    }

    /**
     * The guest cancels a ticket. The order comes along: when its message has not arrived yet, it is received first.
     *
     * @param by who asks
     */
    public Withdrawal withdraw(OrderPlaced order, UUID ticketId, String by) {
        return Retries.retried(() -> database.inTransaction(() -> {
            if (tickets.find(ticketId).isEmpty()) {
                receiveNew(order);
            }
            return tickets.find(ticketId).map(ticket -> cancel(ticket, by)).orElseGet(Withdrawal.NoSuchTicket::new);
        }));
    }

    private Withdrawal cancel(Ticket ticket, String by) {
        var now = clock.instant();
        if (ticket.cancel(now) instanceof Step.Changed changed) {
            return new Withdrawal.Withdrawn(replace(changed, by, now, null));
        }
        database.settle(); // what decided against this wish may still be on its way to the disk
        return ticket.status() == TicketStatus.CANCELLED
                ? new Withdrawal.Withdrawn(message(ticket, TicketHappening.TICKET_CANCELLED, by, ticket.statusAt()))
                : new Withdrawal.TooLate(ticket.status(), ticket.statusAt());
    }

    /** The ticket as its shop sees it. */
    public Optional<Ticket> find(UUID ticketId) {
        return tickets.find(ticketId);
    }

    private TicketChanged replace(Step.Changed step, String by, Instant at, @Nullable UUID commandId) {
        if (!tickets.replace(step.ticket())) {
            throw new LostRace();
        }
        return keep(step.ticket(), step.happening(), by, at, commandId);
    }

    private TicketChanged keep(Ticket ticket, TicketHappening happening, String by, Instant at,
            @Nullable UUID commandId) {
        tickets.addStep(ticket, happening, by, at, commandId);
        var message = message(ticket, happening, by, at);
        outbox.append(Addresses.TICKET_CHANGED, ticket.ticketId().toString(), ticket.version(), message);
        return message;
    }

    private static TicketChanged message(Ticket ticket, TicketHappening happening, String by, Instant at) {
        var progress = ticket.progress();
        return new TicketChanged(ticket.ticketId(), ticket.version(), happening, by, at, ticket.orderId(),
                ticket.number(), ticket.shop(), ticket.service(), ticket.placedAt(), progress.status(),
                progress.statusAt(), progress.acknowledged(), progress.calls(), progress.calledAt(),
                progress.reason(), ticket.total(), ticket.lines(), ticket.togetherWith());
    }

    /** Somebody else changed the ticket first. */
    private static final class LostRace extends ConcurrencyFailureException {
        private static final long serialVersionUID = 1;

        LostRace() {
            super("The ticket was changed by somebody else first");
        }
    }
}
