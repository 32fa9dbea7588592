package foodcourt.kiosk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentOutcome;
import foodcourt.api.ProblemCode;
import foodcourt.api.RecordPayment;
import foodcourt.client.connection.Answer;

/** The fake court's books: what was told of which payment, and what follows for the order. */
final class FakePayments {

    static final String VOUCHER = "48201937";
    static final long VOUCHER_WON = 5000;
    /** Ten minutes, as the server's usual. */
    static final int SECONDS = 600;

    /** What was told of each payment, last told last. */
    final Map<UUID, RecordPayment> told = new LinkedHashMap<>();
    final Set<UUID> vouchersUsed = new LinkedHashSet<>();
    final Set<UUID> abandoned = new LinkedHashSet<>();
    private final FakeCourt court;

    FakePayments(FakeCourt court) {
        this.court = court;
    }

    OrderView record(UUID orderId, UUID paymentId, RecordPayment payment) {
        if (court.away) {
            return now(orderId);
        }
        var before = told.put(paymentId, payment);
        if (payment.outcome() == PaymentOutcome.AUTHORIZED
                && (before == null || before.outcome() != PaymentOutcome.AUTHORIZED)) {
            received(now(orderId), payment.won());
        }
        return now(orderId);
    }

    Answer<OrderView> voucher(UUID orderId, UUID paymentId, String code) {
        var order = now(orderId);
        if (order.status() != OrderStatus.AWAITING_PAYMENT && !vouchersUsed.contains(paymentId)) {
            return FakeCourt.refused(ProblemCode.STATUS_CONFLICT);
        }
        if (!code.equals(VOUCHER)) {
            return FakeCourt.refused(ProblemCode.VOUCHER_REFUSED);
        }
        if (vouchersUsed.add(paymentId)) {
            received(order, Math.min(VOUCHER_WON, payment(order).due()));
        }
        return new Answer.Done<>(now(orderId));
    }

    Answer<OrderView> abandon(UUID orderId) {
        var order = now(orderId);
        if (order.status() != OrderStatus.AWAITING_PAYMENT && order.status() != OrderStatus.EXPIRED) {
            return FakeCourt.refused(ProblemCode.STATUS_CONFLICT);
        }
        abandoned.add(orderId);
        expire(orderId);
        return new Answer.Done<>(now(orderId));
    }

    /** Its time is over. */
    void expire(UUID orderId) {
        var order = now(orderId);
        if (order.status() == OrderStatus.AWAITING_PAYMENT) {
            keep(with(order, OrderStatus.EXPIRED, 0, payment(order).paid(), payment(order).paid()));
        }
    }

    private void received(OrderView order, long won) {
        var money = payment(order);
        var awaiting = order.status() == OrderStatus.AWAITING_PAYMENT;
        var due = awaiting ? Math.max(0, money.due() - won) : 0;
        var back = awaiting ? Math.max(0, won - money.due()) : won;
        keep(with(order, awaiting && due == 0 ? OrderStatus.PLACED : order.status(), due, money.paid() + won,
                money.refundDue() + back));
    }

    private static OrderPaymentView payment(OrderView order) {
        var payment = order.payment();
        if (payment == null) {
            throw new IllegalStateException("the court takes no payment");
        }
        return payment;
    }

    private static OrderView with(OrderView order, OrderStatus status, long due, long paid, long refundDue) {
        return new OrderView(order.orderId(), order.number(), status, order.service(), order.placedAt(), order.total(),
                order.version() + 1, order.tickets(), null, null,
                new OrderPaymentView(due, paid, refundDue, 0, order.placedAt().plusSeconds(SECONDS)));
    }

    private void keep(OrderView order) {
        court.orders.put(order.orderId(), order);
    }

    private OrderView now(UUID orderId) {
        var order = court.orders.get(orderId);
        if (order == null) {
            throw new IllegalArgumentException("no order " + orderId);
        }
        return order;
    }
}
