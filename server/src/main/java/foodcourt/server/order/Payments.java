package foodcourt.server.order;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.Outbox;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/**
 * Takes the news of payments. Whatever was really paid is written down, whenever it is told: what the order cannot use
 * any more is owed back in the same transaction. The payment that completes what is due sends the order to the kitchens.
 */
@Component
public class Payments {
    private final ModuleDatabase database;
    private final Orders orders;
    private final Ledger ledger;
    private final Refunding refunding;
    private final Vouchers vouchers;
    private final OrderKeys keys;
    private final Outbox outbox;
    private final OrderNews news;
    private final Clock clock;

    Payments(ModuleDatabase orderDatabase, Orders orders, Ledger ledger, Refunding refunding, Vouchers vouchers,
            OrderKeys keys, Outbox orderOutbox, OrderNews news, Clock clock) {
        database = orderDatabase;
        this.orders = orders;
        this.ledger = ledger;
        this.refunding = refunding;
        this.vouchers = vouchers;
        this.keys = keys;
        outbox = orderOutbox;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What a card terminal said.
     *
     * @param paymentId made before the terminal was asked
     * @param end UNKNOWN, DECLINED or AUTHORIZED; after UNKNOWN the other two, and even AUTHORIZED after DECLINED: the
     *            money is what counts
     * @param won above 0
     */
    public Paying terminal(UUID orderId, UUID paymentId, PaymentMethod method, PaymentKind end, long won,
            @Nullable String reference) {
        return decided(orderId, order -> {
            var told = ledger.about(paymentId);
            if (!told.stream().allMatch(entry -> entry.sameAs(orderId, method, won)) || contradicts(told, end)) {
                return new Paying.Conflict();
            }
            return has(told, end) || (end == PaymentKind.UNKNOWN && !told.isEmpty())
                    ? again(order)
                    : record(order, PaymentEntry.payment(paymentId, end, orderId, method, won, reference,
                            clock.instant()));
        });
    }

    private static boolean contradicts(List<PaymentEntry> told, PaymentKind end) {
        return end == PaymentKind.DECLINED && has(told, PaymentKind.AUTHORIZED);
    }

    private static boolean has(List<PaymentEntry> told, PaymentKind end) {
        return told.stream().anyMatch(entry -> entry.kind() == end);
    }

    /** Staff took exactly what is due. */
    public Paying counter(UUID orderId, UUID paymentId, long won) {
        return decided(orderId, order -> {
            var told = ledger.about(paymentId);
            if (!told.isEmpty()) {
                return told.getFirst().sameAs(orderId, PaymentMethod.COUNTER, won) ? again(order)
                        : new Paying.Conflict();
            }
            if (order.status() != OrderStatus.AWAITING_PAYMENT) {
                return new Paying.NotAwaiting(order.status());
            }
            return order.due() == won
                    ? record(order, PaymentEntry.payment(paymentId, PaymentKind.AUTHORIZED, orderId,
                            PaymentMethod.COUNTER, won, null, clock.instant()))
                    : new Paying.OtherAmountDue(order.due());
        });
    }

    /** Pays with a voucher what it holds, at most what is due. */
    public Paying voucher(UUID orderId, UUID paymentId, String code) {
        return decided(orderId, order -> {
            var told = ledger.about(paymentId);
            if (!told.isEmpty()) {
                var first = told.getFirst();
                return first.orderId().equals(orderId) && code.equals(first.reference()) ? again(order)
                        : new Paying.Conflict();
            }
            if (order.status() != OrderStatus.AWAITING_PAYMENT) {
                return new Paying.NotAwaiting(order.status());
            }
            return switch (keys.tried(orderId, () -> vouchers.holdsSomething(code))) {
                case Opening.TooManyTries tries -> new Paying.TooManyTries(tries.retryAfter());
                case Opening.Wrong _ -> new Paying.VoucherRefused();
                case Opening.Open _ -> take(order, paymentId, code);
            };
        });
    }

    private Paying take(Order order, UUID paymentId, String code) {
        var won = vouchers.take(code, order.due());
        return won == 0 // somebody else was faster
                ? new Paying.VoucherRefused()
                : record(order, PaymentEntry.payment(paymentId, PaymentKind.AUTHORIZED, order.orderId(),
                        PaymentMethod.VOUCHER, won, code, clock.instant()));
    }

    /**
     * The order is not waited for any longer; what was paid of it is owed back.
     *
     * @return recorded when it expires now or expired before, else not found or not awaiting
     */
    public Paying abandon(UUID orderId) {
        return decided(orderId, order -> switch (order.status()) {
            case AWAITING_PAYMENT -> new Paying.Recorded(expire(order));
            case EXPIRED -> again(order);
            case PLACED, COMPLETED, CANCELLED -> new Paying.NotAwaiting(order.status());
        });
    }

    private Order expire(Order order) {
        refunding.expired(order.orderId());
        var expired = orders.advance(order.expired());
        news.tell(expired);
        return expired;
    }

    /** The orders that wait for payment, first ordered first. */
    public List<Order> unpaid() {
        return orders.unpaid();
    }

    /** What decides in a transaction. */
    private interface Decision {
        Paying of(Order order);
    }

    private Paying decided(UUID orderId, Decision decision) {
        return Retries.retried(() -> database.inTransaction(() -> orders.find(orderId).map(decision::of)
                .orElseGet(Paying.NotFound::new)));
    }

    private Paying again(Order order) {
        database.settle(); // the first news may still be on its way to the disk
        return new Paying.Recorded(orders.find(order.orderId()).orElseThrow()); // read before the news: too old
    }

    private Paying record(Order order, PaymentEntry payment) {
        ledger.add(payment);
        var used = payment.kind() == PaymentKind.AUTHORIZED ? Math.min(payment.won(), order.due()) : 0;
        if (payment.kind() == PaymentKind.AUTHORIZED) {
            refunding.excess(payment, payment.won() - used);
        }
        var next = orders.advance(used > 0 && used == order.due() ? order.placedAt(clock.instant()) : order.touched());
        if (next.status() != order.status()) {
            outbox.append(Addresses.ORDER_PLACED, next.orderId().toString(), 1, next.placed());
        }
        news.tell(next);
        return new Paying.Recorded(next);
    }

    /** What was not paid in time expires; what was paid of it is owed back. Of several processes one looks. */
    @Scheduled(fixedDelayString = "${foodcourt.order.payment.look-every:1s}")
    void expireUnpaid() {
        if (database.leads()) {
            orders.unpaidSince(clock.instant()).forEach(this::abandon);
        }
    }
}
