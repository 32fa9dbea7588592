package foodcourt.server.order;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.server.checks.LogLines;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.TicketStatus;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentsTest {
    private final PaidCourt court = new PaidCourt();
    private final UUID paymentId = UUID.randomUUID();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void theKitchenSeesNothingUntilTheOrderIsPaid() {
        var order = court.placed(2, "bada", "onggi");
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.due()).isEqualTo(8_000);
        assertThat(court.payments.unpaid()).containsExactly(order);
        assertThat(court.messages()).isZero();

        court.clock.pass(Duration.ofMinutes(3));
        var paid = court.card(order, paymentId, 8_000);

        assertThat(paid.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(paid.placedAt()).isEqualTo(Examples.NOON.plusSeconds(180));
        assertThat(paid.due()).isZero();
        assertThat(court.messages()).isEqualTo(1);
        assertThat(court.payments.unpaid()).isEmpty();
    }

    @Test
    void theSamePaymentToldAgainCountsOnce() {
        var order = court.placed(1, "bada");
        court.card(order, paymentId, 2_000);
        court.card(order, paymentId, 2_000);

        assertThat(court.money(order).paid()).isEqualTo(2_000);
        assertThat(court.money(order).refundDue()).isZero();
        assertThat(court.messages()).isEqualTo(1);
    }

    @Test
    void thePaymentToldByManyAtTheSameTimeCountsOnce() throws Exception {
        var order = court.placed(1, "bada");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<Order>>mapToObj(_ -> () -> court.card(order, paymentId, 2_000)).toList())) {
                assertThat(told.get().status()).isEqualTo(OrderStatus.PLACED);
            }
        }
        assertThat(court.money(order).paid()).isEqualTo(2_000);
        assertThat(court.messages()).isEqualTo(1);
    }

    /** What is told first and then, and what the ledger says in the end: paid, or "conflict" for the second. */
    @ParameterizedTest
    @CsvSource({"UNKNOWN,AUTHORIZED,2000", "UNKNOWN,DECLINED,0", "UNKNOWN,UNKNOWN,0", "DECLINED,DECLINED,0",
            "DECLINED,AUTHORIZED,2000", "DECLINED,UNKNOWN,0", "AUTHORIZED,AUTHORIZED,2000",
            "AUTHORIZED,UNKNOWN,2000", "AUTHORIZED,DECLINED,conflict"})
    void whatATerminalSaysAfterwardsIsHeard(PaymentKind first, PaymentKind then, String paid) {
        var order = court.placed(1, "bada");
        court.terminal(order, paymentId, first, 2_000);

        var second = court.terminal(order, paymentId, then, 2_000);

        if (paid.equals("conflict")) {
            assertThat(second).isEqualTo(new Paying.Conflict());
        } else {
            assertThat(court.money(order).paid()).isEqualTo(Long.parseLong(paid));
            assertThat(court.now(order).status())
                    .isEqualTo(paid.equals("0") ? OrderStatus.AWAITING_PAYMENT : OrderStatus.PLACED);
        }
    }

    @Test
    void aPaymentBelongsToOneOrderWithOneAmount() {
        var order = court.placed(1, "bada");
        court.terminal(order, paymentId, PaymentKind.UNKNOWN, 2_000);

        assertThat(court.terminal(order, paymentId, PaymentKind.AUTHORIZED, 1_999)).isEqualTo(new Paying.Conflict());
        assertThat(court.terminal(court.placed(1, "bada"), paymentId, PaymentKind.AUTHORIZED, 2_000))
                .isEqualTo(new Paying.Conflict());
        assertThat(court.payments.terminal(UUID.randomUUID(), paymentId, PaymentMethod.CARD, PaymentKind.AUTHORIZED,
                2_000, null)).isEqualTo(new Paying.NotFound());
    }

    @Test
    void anUnpaidOrderExpiresAndItsVoucherIsWholeAgain() {
        var order = court.placed(6, "bada");
        court.payments.voucher(order.orderId(), paymentId, PaidCourt.VOUCHER);
        assertThat(court.now(order).due()).isEqualTo(2_000);
        court.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(court.now(order).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);

        court.pass(Duration.ofMillis(1));

        assertThat(court.now(order).status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(court.money(order).refunded()).isEqualTo(10_000);
        assertThat(court.vouchers.holdsSomething(PaidCourt.VOUCHER)).isTrue();
        assertThat(court.messages()).isZero();
    }

    @Test
    void anOrderThatIsGivenUpExpiresAtOnceAndItsVoucherIsWholeAgain() {
        var order = court.placed(6, "bada");
        court.payments.voucher(order.orderId(), paymentId, PaidCourt.VOUCHER);

        assertThat(court.payments.abandon(order.orderId())).isInstanceOf(Paying.Recorded.class);
        var again = court.payments.abandon(order.orderId());

        assertThat(again).isInstanceOfSatisfying(Paying.Recorded.class,
                told -> assertThat(told.order().status()).isEqualTo(OrderStatus.EXPIRED));
        court.desk.settle();
        assertThat(court.money(order).refunded()).isEqualTo(10_000);
        assertThat(court.vouchers.holdsSomething(PaidCourt.VOUCHER)).isTrue();
        assertThat(court.messages()).isZero();
    }

    @Test
    void moneyThatComesAfterTheOrderWasGivenUpIsOwedBackOnce() {
        var order = court.placed(1, "bada");
        court.payments.abandon(order.orderId());

        assertThat(court.card(order, paymentId, 2_000).status()).isEqualTo(OrderStatus.EXPIRED);
        court.card(order, paymentId, 2_000);
        court.payments.abandon(order.orderId());
        court.desk.settle();

        assertThat(court.money(order).refunded()).isEqualTo(2_000);
        assertThat(court.desk.owed()).isEmpty();
        assertThat(court.messages()).isZero();
    }

    @Test
    void whatIsPaidCannotBeGivenUp() {
        var order = court.paid(1, "bada");
        assertThat(court.payments.abandon(order.orderId())).isEqualTo(new Paying.NotAwaiting(OrderStatus.PLACED));
        assertThat(court.payments.abandon(UUID.randomUUID())).isEqualTo(new Paying.NotFound());
        assertThat(court.money(order).refundDue()).isZero();
    }

    /** Each of them first in some of the rounds; whoever is, the money ends in one place. */
    @Test
    void givingUpAgainstPayingEndsInOnePlace() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                var order = court.placed(1, "bada");
                for (var done : threads.invokeAll(IntStream.range(0, 2).<Callable<Object>>mapToObj(i -> i == 0
                        ? () -> court.card(order, UUID.randomUUID(), 2_000)
                        : () -> court.payments.abandon(order.orderId())).toList())) {
                    done.get();
                }
                court.desk.settle();
                var placed = court.now(order).status() == OrderStatus.PLACED;
                assertThat(court.money(order).paid()).isEqualTo(2_000);
                assertThat(court.money(order).refunded()).isEqualTo(placed ? 0 : 2_000);
            }
        }
    }

    @Test
    void aPaymentForAnExpiredOrderIsOwedBackAndSettledOnce() {
        var order = court.placed(1, "bada");
        court.terminal(order, paymentId, PaymentKind.UNKNOWN, 2_000);
        court.pass(Duration.ofMinutes(10));

        var late = court.card(order, paymentId, 2_000);
        assertThat(late.status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(court.desk.owed()).singleElement().satisfies(owed -> assertThat(owed.won()).isEqualTo(2_000));
        court.desk.settle();
        court.desk.settle();

        assertThat(court.desk.owed()).isEmpty();
        assertThat(court.acquirer.asked).isEqualTo(1);
        assertThat(court.money(order).refunded()).isEqualTo(2_000);
        assertThat(court.messages()).isZero();
    }

    /** Every status an order can have, and what each way to pay does there. */
    @ParameterizedTest
    @EnumSource
    void everyStatusAnswersEveryPayment(OrderStatus status) {
        var order = inStatus(status);
        var awaiting = status == OrderStatus.AWAITING_PAYMENT;
        var before = court.money(order);

        assertThat(court.terminal(order, UUID.randomUUID(), PaymentKind.DECLINED, 2_000))
                .isInstanceOf(Paying.Recorded.class);
        assertThat(court.terminal(order, UUID.randomUUID(), PaymentKind.UNKNOWN, 2_000))
                .isInstanceOf(Paying.Recorded.class);
        assertThat(court.now(order).status()).isEqualTo(status);
        assertThat(court.payments.counter(order.orderId(), UUID.randomUUID(), 1_999))
                .isInstanceOf(awaiting ? Paying.OtherAmountDue.class : Paying.NotAwaiting.class);
        assertThat(court.payments.voucher(order.orderId(), UUID.randomUUID(), "99999999"))
                .isInstanceOf(awaiting ? Paying.VoucherRefused.class : Paying.NotAwaiting.class);
        assertThat(court.money(order)).isEqualTo(before);
        court.card(order, UUID.randomUUID(), 2_000);

        assertThat(court.now(order).status()).isEqualTo(awaiting ? OrderStatus.PLACED : status);
        assertThat(court.money(order).paid()).isEqualTo(before.paid() + 2_000);
        assertThat(court.money(order).kept()).isEqualTo(awaiting ? 2_000 : before.kept());
    }

    private Order inStatus(OrderStatus status) {
        return switch (status) {
            case AWAITING_PAYMENT -> court.placed(1, "bada");
            case PLACED -> court.paid(1, "bada");
            case COMPLETED -> court.told(court.paid(1, "bada"), 0, TicketStatus.PICKED_UP);
            case CANCELLED -> court.told(court.paid(1, "bada"), 0, TicketStatus.CANCELLED);
            case EXPIRED -> {
                var order = court.placed(1, "bada");
                court.pass(Duration.ofMinutes(10));
                yield court.now(order);
            }
        };
    }

    @Test
    void staffConfirmExactlyWhatIsDue() {
        var order = court.placed(2, "bada");
        assertThat(court.payments.counter(order.orderId(), paymentId, 3_000))
                .isEqualTo(new Paying.OtherAmountDue(4_000));
        court.payments.counter(order.orderId(), paymentId, 4_000);
        assertThat(court.payments.counter(order.orderId(), paymentId, 4_000)).isInstanceOf(Paying.Recorded.class);
        assertThat(court.payments.counter(order.orderId(), paymentId, 5_000)).isEqualTo(new Paying.Conflict());
        assertThat(court.now(order).status()).isEqualTo(OrderStatus.PLACED);
        assertThat(court.money(order).paid()).isEqualTo(4_000);
    }

    @Test
    void aVoucherPaysWhatItHoldsAndTheCardTheRest() {
        var order = court.placed(7, "bada");
        court.payments.voucher(order.orderId(), paymentId, PaidCourt.VOUCHER);
        court.payments.voucher(order.orderId(), paymentId, PaidCourt.VOUCHER);
        assertThat(court.now(order).due()).isEqualTo(4_000);
        assertThat(court.payments.voucher(order.orderId(), UUID.randomUUID(), PaidCourt.VOUCHER))
                .isEqualTo(new Paying.VoucherRefused());

        assertThat(court.card(order, UUID.randomUUID(), 4_000).status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void theRestOfAVoucherStaysOnItUnlessItPaysOnce() {
        var small = court.placed(1, "bada");
        court.payments.voucher(small.orderId(), UUID.randomUUID(), PaidCourt.VOUCHER);
        assertThat(court.vouchers.left(court.rules.voucher(PaidCourt.VOUCHER).orElseThrow())).isEqualTo(8_000);

        var other = court.placed(1, "bada");
        court.payments.voucher(other.orderId(), UUID.randomUUID(), PaidCourt.ONCE);
        assertThat(court.vouchers.left(court.rules.voucher(PaidCourt.ONCE).orElseThrow())).isZero();
    }

    @Test
    void whoGuessesVouchersIsToldToWait() {
        var order = court.placed(1, "bada");
        for (var guess = 0; guess < 5; guess++) {
            assertThat(court.payments.voucher(order.orderId(), UUID.randomUUID(), "9999999" + guess))
                    .isEqualTo(new Paying.VoucherRefused());
        }
        assertThat(court.payments.voucher(order.orderId(), UUID.randomUUID(), PaidCourt.VOUCHER))
                .isEqualTo(new Paying.TooManyTries(Duration.ofMinutes(10)));
    }

    @Test
    void aVoucherWantedByManyOrdersAtTheSameTimeIsSpentOnce() throws Exception {
        var orders = IntStream.range(0, 10).mapToObj(_ -> court.placed(3, "bada")).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : threads.invokeAll(orders.stream().<Callable<Paying>>map(order -> () -> court.payments
                    .voucher(order.orderId(), UUID.randomUUID(), PaidCourt.VOUCHER)).toList())) {
                told.get();
            }
        }
        assertThat(orders.stream().mapToLong(order -> court.money(order).paid()).sum()).isEqualTo(10_000);
    }

    @Test
    void aGuestWhoseTicketIsWithdrawnGetsItsMoneyBack() {
        var order = court.paid(1, "bada", "onggi");
        court.told(order, 0, TicketStatus.RECEIVED);
        court.told(order, 0, TicketStatus.CANCELLED);
        assertThat(court.money(order).refundDue()).isEqualTo(2_000);
        court.pass(Duration.ofSeconds(14));
        assertThat(court.acquirer.asked).isZero();

        court.pass(Duration.ofSeconds(1));

        assertThat(court.money(order).refunded()).isEqualTo(2_000);
        assertThat(court.acquirer.won()).isEqualTo(2_000);
        assertThat(court.now(order).status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void aRejectionTakenBackInTimeOwesNothing() {
        var order = court.paid(1, "bada");
        court.told(order, 0, TicketStatus.REJECTED);
        assertThat(court.money(order).refundDue()).isEqualTo(2_000);

        court.told(order, 0, TicketStatus.RECEIVED);
        court.pass(Duration.ofMinutes(1));

        assertThat(court.money(order).kept()).isEqualTo(2_000);
        assertThat(court.desk.owed()).isEmpty();
        court.told(order, 0, TicketStatus.REJECTED);
        court.pass(Duration.ofMinutes(1));
        assertThat(court.acquirer.won()).isEqualTo(2_000);
    }

    @Test
    void aRefundIsTriedUntilItIsSettledAndShownUntilThen() {
        var order = court.paid(1, "bada");
        court.acquirer.away = true;
        court.told(order, 0, TicketStatus.REJECTED);
        for (var second = 0; second < 60; second++) {
            court.pass(Duration.ofSeconds(1));
        }
        assertThat(court.acquirer.asked).isBetween(4, 6);
        assertThat(court.desk.owed()).singleElement()
                .satisfies(owed -> assertThat(owed.attempts()).isEqualTo(court.acquirer.asked));

        court.acquirer.away = false;
        court.pass(Duration.ofMinutes(10));

        assertThat(court.desk.owed()).isEmpty();
        assertThat(court.money(order).refunded()).isEqualTo(2_000);
    }

    @Test
    void theLogNamesTheOrderWhoseRefundIsNotSettled() {
        var order = court.paid(1, "bada");
        court.acquirer.away = true;
        court.told(order, 0, TicketStatus.REJECTED);
        try (var log = new LogLines(RefundDesk.class)) {
            court.pass(Duration.ofSeconds(20));

            assertThat(log.said()).singleElement().asString().startsWith("[" + order.number() + "] Refund ")
                    .endsWith("not settled: away");
        }
    }

    @Test
    void aSettledRefundWhoseAnswerWasLostIsAskedForByTheSameIdAgain() {
        var order = court.paid(1, "bada");
        court.acquirer.losesAnswers = true;
        court.told(order, 0, TicketStatus.REJECTED);
        court.pass(Duration.ofSeconds(20));
        court.acquirer.losesAnswers = false;
        court.pass(Duration.ofMinutes(10));

        assertThat(court.acquirer.asked).isEqualTo(2);
        assertThat(court.acquirer.won()).isEqualTo(2_000);
        assertThat(court.money(order).refunded()).isEqualTo(2_000);
    }

    @Test
    void whatWasPaidAtTheCounterIsGivenBackByStaffOnce() {
        var order = court.placed(1, "bada");
        court.payments.counter(order.orderId(), paymentId, 2_000);
        court.told(order, 0, TicketStatus.CANCELLED);
        court.pass(Duration.ofHours(1));
        var owed = court.desk.owed().getFirst();

        court.desk.settledByStaff(owed.refundId());
        court.desk.settledByStaff(owed.refundId());

        assertThat(court.money(order).refunded()).isEqualTo(2_000);
        assertThat(court.acquirer.asked).isZero();
        assertThat(court.desk.settledByStaff(UUID.randomUUID())).isEqualTo(new RefundDesk.Handed.Unknown());
    }

    @Test
    void cashIsNotHandedOutWhileTheShopMayStillTakeItsRejectionBack() {
        var order = court.placed(1, "bada");
        court.payments.counter(order.orderId(), paymentId, 2_000);
        court.told(order, 0, TicketStatus.REJECTED);
        assertThat(court.desk.owed()).isEmpty();
        court.pass(Duration.ofSeconds(15));
        assertThat(court.desk.owed()).singleElement().extracting(RefundDesk.Owed::won).isEqualTo(2_000L);
    }

    @Test
    void cashThatIsNotOwedAnyMoreIsNotSaidToBeSettled() {
        var order = court.placed(1, "bada");
        court.payments.counter(order.orderId(), paymentId, 2_000);
        court.told(order, 0, TicketStatus.REJECTED);
        court.pass(Duration.ofSeconds(15));
        var owed = court.desk.owed().getFirst();
        court.told(order, 0, TicketStatus.RECEIVED);

        assertThat(court.desk.settledByStaff(owed.refundId())).isEqualTo(new RefundDesk.Handed.NotOwed());
        assertThat(court.money(order).refunded()).isZero();
    }

    @Test
    void whatComesBackOfAVoucherThatPaysOnceMayPayOnceMore() {
        var order = court.placed(2, "bada", "onggi");
        court.payments.voucher(order.orderId(), paymentId, PaidCourt.ONCE);
        court.card(order, UUID.randomUUID(), 3_000);
        court.told(order, 0, TicketStatus.CANCELLED);
        court.pass(Duration.ofSeconds(20));
        assertThat(leftOnce()).isEqualTo(1_000);

        court.told(order, 1, TicketStatus.CANCELLED);
        court.pass(Duration.ofSeconds(20));
        assertThat(leftOnce()).isEqualTo(5_000);
    }

    private long leftOnce() {
        return court.vouchers.left(court.rules.voucher(PaidCourt.ONCE).orElseThrow());
    }

    @Test
    void cancellingWhatNoKitchenHasTellsNoKitchen() {
        Kitchens none = (_, _, _) -> {
            throw new AssertionError("asked");
        };
        var orders = new Orders(court.database, court.ledger, new MessageJson());
        var cancellation = new Cancellation(orders, none, court.news);
        for (var status : new OrderStatus[]{OrderStatus.AWAITING_PAYMENT, OrderStatus.EXPIRED}) {
            var order = inStatus(status);
            assertThat(cancellation.cancel(order.orderId(), order.tickets().getFirst().ticketId(), "kiosk"))
                    .isEqualTo(new Cancelling.NotPlaced(status));
        }
    }
}
