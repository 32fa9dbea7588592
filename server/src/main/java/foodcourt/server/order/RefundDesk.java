package foodcourt.server.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/**
 * Settles what is owed to guests, again and again until it is done: cards through {@link Refunds}, vouchers by itself; what
 * was paid at the counter is given back by staff.
 */
@Component
public class RefundDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RefundDesk.class);

    private final ModuleDatabase database;
    private final Ledger ledger;
    private final Orders orders;
    private final Vouchers vouchers;
    private final Refunds refunds;
    private final OrderNews news;
    private final PaymentSettings settings;
    private final Clock clock;

    RefundDesk(ModuleDatabase orderDatabase, Ledger ledger, Orders orders, Vouchers vouchers, Refunds refunds,
            OrderNews news, PaymentSettings settings, Clock clock) {
        database = orderDatabase;
        this.ledger = ledger;
        this.orders = orders;
        this.vouchers = vouchers;
        this.refunds = refunds;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Money that is owed.
     *
     * @param attempts how often settling was tried in vain
     */
    public record Owed(UUID refundId, UUID orderId, String number, PaymentMethod method, long won,
            Instant dueAt, int attempts) {}

    /** What staff did with a refund of the counter. */
    public sealed interface Handed {
        /** The guest has the money, from now on or since before. */
        record Settled(Order order) implements Handed {}

        /** It is not owed any more, since the shop took its rejection back. */
        record NotOwed() implements Handed {}

        /** There is no such refund of the counter. */
        record Unknown() implements Handed {}
    }

    /** What is owed to guests, oldest first; money of the counter as soon as it can be handed out. */
    public List<Owed> owed() {
        return ledger.owedAt(clock.instant()).stream()
                .map(task -> new Owed(task.refund().paymentId(), task.refund().orderId(),
                        task.number(), task.refund().method(), task.refund().won(), task.refund().at(),
                        task.attempts()))
                .toList();
    }

    /** Settles what is due by now; of several processes one does. */
    @Scheduled(fixedDelayString = "${foodcourt.order.payment.look-every:1s}")
    void settle() {
        if (database.leads()) {
            ledger.tasksAt(clock.instant()).forEach(this::settleNamed);
        }
    }

    /** What is logged meanwhile is about the task's order. */
    private void settleNamed(Ledger.Task task) {
        try (var _ = MDC.putCloseable("order", task.number())) {
            settle(task);
        }
    }

    private void settle(Ledger.Task task) {
        var refund = task.refund();
        if (refund.method() == PaymentMethod.VOUCHER) {
            end(refund);
        } else if (database.inTransaction(() -> ledger.ask(refund.paymentId()))) {
            switch (ask(refund)) {
                case Refunds.Answer.Settled _ -> end(refund);
                case Refunds.Answer.NotYet not -> {
                    LOG.warn("Refund {} of {} won is not settled: {}", refund.paymentId(), refund.won(), not.why());
                    ledger.retry(refund.paymentId(), clock.instant().plus(settings.retryAfter(task.attempts())));
                }
            }
        }
    }

    private Refunds.Answer ask(PaymentEntry refund) {
        try {
            return refunds.refund(refund.paymentId(), refund.won(), refund.reference());
        } catch (RuntimeException e) { // whatever it is: nothing is known, and it is asked again
            return new Refunds.Answer.NotYet(e.toString());
        }
    }

    /** Staff gave the money back that was paid at the counter. Once, however often they say so. */
    public Handed settledByStaff(UUID refundId) {
        var refund = ledger.refundDue(refundId).filter(due -> due.method() == PaymentMethod.COUNTER);
        refund.ifPresent(this::end);
        return refund.map(this::handed).orElseGet(Handed.Unknown::new);
    }

    private Handed handed(PaymentEntry refund) {
        return ledger.about(refund.paymentId()).stream().anyMatch(entry -> entry.kind() == PaymentKind.REFUNDED)
                ? new Handed.Settled(orders.find(refund.orderId()).orElseThrow())
                : new Handed.NotOwed();
    }

    private void end(PaymentEntry refund) {
        Retries.retried(() -> database.inTransaction(() -> {
            if (ledger.endTask(refund.paymentId())) {
                ledger.add(refund.then(PaymentKind.REFUNDED, clock.instant()));
                if (refund.method() == PaymentMethod.VOUCHER && refund.reference() != null) {
                    vouchers.giveBack(refund.reference(), refund.won());
                }
                news.tell(orders.advance(orders.find(refund.orderId()).orElseThrow().touched()));
            }
            return true;
        }));
    }
}
