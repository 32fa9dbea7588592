package foodcourt.server.order;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.TicketChanged;

/** Writes down what is owed to guests. Each method belongs to the transaction of what caused it. */
@Component
class Refunding {
    private final Ledger ledger;
    private final PaymentSettings settings;
    private final Clock clock;

    Refunding(Ledger ledger, PaymentSettings settings, Clock clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** More came than was due, or it came too late. */
    void excess(PaymentEntry payment, long won) {
        owe(payment, won, null, "excess", Duration.ZERO);
    }

    /** The order was not paid in time: whatever came goes back. */
    void expired(UUID orderId) {
        var entries = ledger.entries(orderId);
        payments(entries).forEach(payment -> owe(payment, balance(payment, entries), null, "expired", Duration.ZERO));
    }

    /** A ticket was withdrawn, or a shop took its rejection back. */
    void follow(Order before, Order next, TicketChanged change) {
        var was = before.ticket(change.ticketId()).orElseThrow().withdrawn();
        var ticket = next.ticket(change.ticketId()).orElseThrow();
        if (before.money() == null || was == ticket.withdrawn()) {
            return;
        }
        if (ticket.withdrawn()) {
            withdrawn(next.orderId(), ticket);
        } else {
            ledger.dropTasks(ticket.ticketId())
                    .forEach(refund -> ledger.add(refund.then(PaymentKind.REFUND_DROPPED, clock.instant())));
        }
    }

    /** What was paid last goes back first; nothing twice, should a rejection be taken back and be made again. */
    private void withdrawn(UUID orderId, OrderTicket ticket) {
        var entries = ledger.entries(orderId);
        var left = ticket.total() - owed(entries.stream().filter(entry -> ticket.ticketId().equals(entry.ticketId())));
        for (var payment : payments(entries).reversed()) {
            var back = Math.min(left, balance(payment, entries));
            owe(payment, back, ticket.ticketId(), ticket.ticketId() + "/" + ticket.version(), settings.refundAfter());
            left -= back;
        }
    }

    private static List<PaymentEntry> payments(List<PaymentEntry> entries) {
        return new ArrayList<>(entries.stream().filter(entry -> entry.kind() == PaymentKind.AUTHORIZED).toList());
    }

    /** What of the payment is not owed or given back yet. */
    private static long balance(PaymentEntry payment, List<PaymentEntry> entries) {
        return payment.won()
                - owed(entries.stream().filter(entry -> entry.ofPayment().equals(payment.paymentId())));
    }

    /** Now or before. */
    private static long owed(Stream<PaymentEntry> entries) {
        return entries.mapToLong(entry -> switch (entry.kind()) {
            case REFUND_DUE -> entry.won();
            case REFUND_DROPPED -> -entry.won();
            case UNKNOWN, DECLINED, AUTHORIZED, REFUNDED -> 0;
        }).sum();
    }

    private void owe(PaymentEntry payment, long won, @Nullable UUID ticketId, String why, Duration after) {
        if (won > 0) {
            var id = UUID.nameUUIDFromBytes((payment.paymentId() + "/" + why).getBytes(StandardCharsets.UTF_8));
            var refund = payment.refundDue(id, ticketId, won, clock.instant());
            ledger.add(refund);
            ledger.addTask(refund, clock.instant().plus(after));
        }
    }
}
