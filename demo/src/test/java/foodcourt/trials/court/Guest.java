package foodcourt.trials.court;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;

/** One guest: places one order until it is answered, sometimes asks twice, sometimes cancels a part. */
final class Guest {
    private static final double ASKS_TWICE = 0.1;
    private static final double CANCELS = 0.1;
    private static final long LONGEST_THOUGHT_MILLIS = 1_500;

    private final CourtServer server;
    private final Ledger ledger;
    private final Patient patient;
    private final Random random;

    Guest(CourtServer server, Ledger ledger, Random random) {
        this.server = server;
        this.ledger = ledger;
        this.patient = new Patient(ledger);
        this.random = random;
    }

    /** Places this basket and does what guests do. */
    void visit(PlaceOrder basket) {
        place(basket).ifPresent(order -> placed(order, basket));
    }

    /** Places this basket; empty when it is refused. */
    Optional<OrderView> place(PlaceOrder basket) {
        var orderId = OrderIds.next(random);
        ledger.sent(orderId);
        var asked = System.nanoTime();
        var answer = patient.ask(() -> server.place(orderId, basket));
        ledger.waited(System.nanoTime() - asked);
        return switch (answer) {
            case Answer.Done<OrderView>(var order) -> acknowledged(order);
            case Answer.Refused<OrderView>(var problem, var _) -> refused(orderId, problem.code());
            case Answer.Unreachable<OrderView> never -> unheard(never.cause());
        };
    }

    private Optional<OrderView> acknowledged(OrderView order) {
        ledger.acknowledged(order);
        return Optional.of(order);
    }

    private Optional<OrderView> refused(UUID orderId, ProblemCode code) {
        ledger.refused(orderId, code);
        return Optional.empty();
    }

    private Optional<OrderView> unheard(String cause) {
        ledger.fault(cause);
        return Optional.empty();
    }

    private void placed(OrderView order, PlaceOrder basket) {
        if (random.nextDouble() < ASKS_TWICE) {
            askAgain(order, basket);
        }
        if (random.nextDouble() < CANCELS) {
            LockSupport.parkNanos(random.nextLong(LONGEST_THOUGHT_MILLIS) * 1_000_000);
            cancel(order, order.tickets().get(random.nextInt(order.tickets().size())).ticketId());
        }
    }

    private void askAgain(OrderView order, PlaceOrder basket) {
        switch (patient.ask(() -> server.place(order.orderId(), basket))) {
            case Answer.Done<OrderView>(var same) -> ledger.acknowledged(same);
            case Answer.Refused<OrderView>(var problem, var _) -> ledger.contradiction("order " + order.orderId()
                    + " was acknowledged, then refused: " + problem.code());
            case Answer.Unreachable<OrderView> never -> ledger.fault(never.cause());
        }
    }

    /** Cancels one shop's part until that is answered. */
    void cancel(OrderView order, UUID ticketId) {
        switch (patient.ask(() -> server.cancelTicket(order.orderId(), ticketId, order.secret()))) {
            case Answer.Done<OrderView> _ -> ledger.cancel(ticketId, TicketWord.ofDone());
            case Answer.Refused<OrderView>(var problem, var _) -> refused(ticketId, problem.code(),
                    problem.ticketStatus());
            case Answer.Unreachable<OrderView> never -> ledger.fault(never.cause());
        }
    }

    /** Cancelled already means that an earlier answer of ours was lost. */
    private void refused(UUID ticketId, ProblemCode code, @Nullable TicketStatus status) {
        if (code != ProblemCode.STATUS_CONFLICT) {
            ledger.fault("cancel of " + ticketId + " refused with " + code);
        }
        ledger.cancel(ticketId, status == TicketStatus.CANCELLED ? TicketWord.ofDone() : TicketWord.ofRefused(status));
    }
}
