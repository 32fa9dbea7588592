package foodcourt.server.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import foodcourt.server.messages.TicketStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens in whatever order, no won appears or vanishes. */
class LedgerBalanceTest {
    private static final TicketStatus[] NEWS = {TicketStatus.RECEIVED, TicketStatus.COOKING, TicketStatus.PICKED_UP,
            TicketStatus.CANCELLED, TicketStatus.REJECTED};

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 40).boxed();
    }

    private record Told(Order order, UUID paymentId, long won) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void moneyInIsSalesRefundsAndWhatIsLeftOnVouchers(long seed) {
        try (var court = new PaidCourt()) {
            var random = new Random(seed);
            var orders = new ArrayList<Order>();
            var told = new ArrayList<Told>();
            orders.add(court.placed(1, "bada", "onggi"));
            for (var step = 0; step < 120; step++) {
                happen(court, random, orders, told);
                balances(court, orders);
            }
            court.acquirer.away = false;
            court.acquirer.losesAnswers = false;
            for (var time = 0; time < 6; time++) {
                court.pass(Duration.ofMinutes(11));
            }
            court.desk.owed().forEach(owed -> court.desk.settledByStaff(owed.refundId()));
            balances(court, orders);
            assertThat(court.desk.owed()).isEmpty();
            assertThat(court.acquirer.won()).isEqualTo(refundedByCard(court, orders));
        }
    }

    private static void happen(PaidCourt court, Random random, List<Order> orders, List<Told> told) {
        var order = court.now(orders.get(random.nextInt(orders.size())));
        switch (random.nextInt(11)) {
            case 0, 1 -> orders.add(court.placed(1 + random.nextInt(4), "bada", "onggi"));
            case 2, 3 -> pay(court, new Told(order, UUID.randomUUID(), amount(order, random)), random, told);
            case 4 -> {
                if (!told.isEmpty()) { // again, or what was found out later
                    pay(court, told.get(random.nextInt(told.size())), random, told);
                }
            }
            case 5 -> court.payments.counter(order.orderId(), UUID.randomUUID(), Math.max(1, order.due()));
            case 6 -> court.payments.voucher(order.orderId(), UUID.randomUUID(),
                    random.nextBoolean() ? PaidCourt.VOUCHER : PaidCourt.ONCE);
            case 7, 8 -> {
                if (order.status() != OrderStatus.AWAITING_PAYMENT && order.status() != OrderStatus.EXPIRED) {
                    court.told(order, random.nextInt(2), NEWS[random.nextInt(NEWS.length)]);
                }
            }
            case 9 -> court.pass(Duration.ofSeconds(random.nextInt(200)));
            default -> {
                court.acquirer.away = random.nextInt(3) == 0;
                court.acquirer.losesAnswers = random.nextInt(3) == 0;
            }
        }
    }

    private static long amount(Order order, Random random) {
        return random.nextInt(4) == 0 ? 1_000L * (1 + random.nextInt(12)) : Math.max(1_000, order.due());
    }

    private static void pay(PaidCourt court, Told payment, Random random, List<Told> told) {
        var kinds = List.of(PaymentKind.AUTHORIZED, PaymentKind.AUTHORIZED, PaymentKind.DECLINED, PaymentKind.UNKNOWN);
        told.add(payment);
        court.terminal(payment.order, payment.paymentId, kinds.get(random.nextInt(4)), payment.won);
    }

    private static void balances(PaidCourt court, List<Order> orders) {
        var vouchers = Stream.of(PaidCourt.VOUCHER, PaidCourt.ONCE).map(code -> court.rules.voucher(code).orElseThrow())
                .toList();
        var issued = vouchers.stream().mapToLong(PaymentRules.Voucher::won).sum();
        var used = court.database.jdbc().sql("select coalesce(sum(used), 0) from voucher_use").query(Long.class)
                .single();
        long in = issued;
        long out = issued - used;
        for (var each : orders) {
            var order = court.now(each);
            var entries = court.ledger.entries(order.orderId());
            in += sum(entries, PaymentKind.AUTHORIZED) - voucherMoney(entries, PaymentKind.AUTHORIZED);
            var backOnVouchers = voucherMoney(entries, PaymentKind.REFUNDED);
            var money = court.money(order);
            out += money.kept() + money.refundDue() + money.refunded() - backOnVouchers;
            assertThat(money.kept()).describedAs("kept of %s", order).isEqualTo(shouldBeKept(court, order));
        }
        assertThat(in).isEqualTo(out);
    }

    /** The sale: what is being cooked or was, unless a rejection was taken back when its money had gone already. */
    private static long shouldBeKept(PaidCourt court, Order order) {
        var sale = order.tickets().stream().filter(ticket -> !ticket.withdrawn()).mapToLong(OrderTicket::total).sum();
        return switch (order.status()) {
            case EXPIRED, CANCELLED -> 0;
            case AWAITING_PAYMENT -> order.total() - order.due();
            case PLACED, COMPLETED -> sale - tooLateToDrop(court, order);
        };
    }

    private static long tooLateToDrop(PaidCourt court, Order order) {
        var entries = court.ledger.entries(order.orderId());
        return order.tickets().stream().filter(ticket -> !ticket.withdrawn())
                .mapToLong(ticket -> entries.stream().filter(entry -> ticket.ticketId().equals(entry.ticketId()))
                        .mapToLong(entry -> switch (entry.kind()) {
                            case REFUND_DUE -> entry.won();
                            case REFUND_DROPPED -> -entry.won();
                            case UNKNOWN, DECLINED, AUTHORIZED, REFUNDED -> 0;
                        }).sum())
                .sum();
    }

    private static long voucherMoney(List<PaymentEntry> entries, PaymentKind kind) {
        return entries.stream().filter(entry -> entry.method() == PaymentMethod.VOUCHER && entry.kind() == kind)
                .mapToLong(PaymentEntry::won).sum();
    }

    private static long sum(List<PaymentEntry> entries, PaymentKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).mapToLong(PaymentEntry::won).sum();
    }

    private static long refundedByCard(PaidCourt court, List<Order> orders) {
        return orders.stream().flatMap(order -> court.ledger.entries(order.orderId()).stream())
                .filter(entry -> entry.kind() == PaymentKind.REFUNDED && entry.method() == PaymentMethod.CARD)
                .mapToLong(PaymentEntry::won).sum();
    }
}
