package foodcourt.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.RefundView;
import foodcourt.api.Service;

/** Money for the tests. */
public final class SampleMoney {

    private SampleMoney() {}

    /** An order that waits for this many won until that moment. */
    public static OrderView unpaid(String number, long due, Instant payBy) {
        return new OrderView(UUID.randomUUID(), number, OrderStatus.AWAITING_PAYMENT, Service.EAT_HERE,
                payBy.minus(Duration.ofMinutes(10)), due, 1, List.of(), null, null,
                new OrderPaymentView(due, 0, 0, 0, payBy));
    }

    /** So much is owed. */
    public static RefundView owed(String number, PaymentMethod method, long won, int attempts) {
        return new RefundView(UUID.randomUUID(), UUID.randomUUID(), number, method, won, HandClock.NOON, attempts);
    }

    /** A counter with a queue before it. */
    static void queue(FakeShop shop) {
        shop.paysHere = true;
        for (var i = 0; i < 7; i++) {
            shop.unpaid.add(unpaid("A%03d".formatted(47 + i), i == 1 ? 147_500 : 32_000 - i * 1_500L,
                    HandClock.NOON.plusSeconds(582 + i * 37L - (i == 0 ? 540 : 0))));
        }
        shop.refunds.add(owed("A031", PaymentMethod.COUNTER, 10_500, 0));
        shop.refunds.add(owed("A038", PaymentMethod.CARD, 21_500, 3));
        shop.refunds.add(owed("A040", PaymentMethod.PHONE, 9_000, 1));
        shop.refunds.add(owed("A041", PaymentMethod.VOUCHER, 8_000, 0));
        shop.refunds.add(owed("A042", PaymentMethod.COUNTER, 5_500, 0));
    }
}
