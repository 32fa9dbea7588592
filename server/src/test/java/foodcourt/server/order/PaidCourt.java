package foodcourt.server.order;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.order.NewOrder.Line;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

/** The order side of a court that is paid at the kiosk, with an acquirer that can be away. */
final class PaidCourt implements AutoCloseable {
    static final PaymentRules FREE = rules(false);
    static final PaymentSettings SETTINGS = new PaymentSettings(Duration.ofMinutes(10), Duration.ofSeconds(15),
            Duration.ofSeconds(2), Duration.ofMinutes(10));
    static final String VOUCHER = "11111111";
    static final String ONCE = "22222222";

    final MovedClock clock = new MovedClock(Examples.NOON);
    final ModuleDatabase database = new ModuleDatabases(TestDatabases.inMemory("order", "jdbc:h2:mem:")).open("order");
    final Ledger ledger = new Ledger(database);
    final PaymentRules rules = rules(true);
    final Vouchers vouchers = new Vouchers(database, rules);
    final Acquirer acquirer = new Acquirer();
    final Payments payments;
    final RefundDesk desk;
    final Ordering ordering;
    final TicketNews news;

    private final Map<UUID, Long> versions = new HashMap<>();

    /** Gives back each refund once, when it is there. */
    static final class Acquirer implements Refunds {
        final Map<UUID, Long> settled = new HashMap<>();
        boolean away;
        boolean losesAnswers;
        int asked;

        @Override
        public Answer refund(UUID refundId, long won, @Nullable String reference) {
            asked++;
            if (away) {
                return new Answer.NotYet("away");
            }
            settled.put(refundId, won);
            if (losesAnswers) {
                throw new IllegalStateException("the line is cut");
            }
            return new Answer.Settled();
        }

        long won() {
            return settled.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    PaidCourt() {
        var json = new MessageJson();
        var orders = new Orders(database, ledger, json);
        var orderNews = new OrderNews(_ -> {
        });
        var refunding = refunding(database, clock);
        var keys = new OrderKeys(database, new LookupSettings(LookupSettings.Lookup.OPEN, 5, Duration.ofMinutes(10)),
                clock);
        var outbox = new Outbox(database, json, () -> {
        });
        payments = new Payments(database, orders, ledger, refunding, vouchers, keys, outbox, orderNews, clock);
        desk = new RefundDesk(database, ledger, orders, vouchers, acquirer, orderNews, SETTINGS, clock);
        ordering = new Ordering(database, orders, new OrderNumbers(database), keys, Examples.menu(),
                new Intake(database, new OpenTickets(database, clock), Examples.intake(0, 60, 40),
                        new SimpleMeterRegistry()),
                rules, SETTINGS, outbox, orderNews, json, clock);
        news = new TicketNews(database, orders, refunding, orderNews);
    }

    static Refunding refunding(ModuleDatabase database, Clock clock) {
        return new Refunding(new Ledger(database), SETTINGS, clock);
    }

    private static PaymentRules rules(boolean paidFirst) {
        return new PaymentRules() {
            @Override
            public boolean paidFirst() {
                return paidFirst;
            }

            @Override
            public Optional<Voucher> voucher(String code) {
                return switch (code) {
                    case VOUCHER -> Optional.of(new Voucher(VOUCHER, 10_000, false));
                    case ONCE -> Optional.of(new Voucher(ONCE, 5_000, true));
                    default -> Optional.empty();
                };
            }
        };
    }

    /** So many teas of each of these shops, 2,000 won each, not paid. */
    Order placed(int quantity, String... shops) {
        var lines = Stream.of(shops).map(shop -> Examples.tea(shop, quantity)).toArray(Line[]::new);
        return ((Placing.Placed) ordering.place(Examples.wanted(2_000L * quantity * shops.length, lines))).order();
    }

    Order card(Order order, UUID paymentId, long won) {
        return ((Paying.Recorded) terminal(order, paymentId, PaymentKind.AUTHORIZED, won)).order();
    }

    Paying terminal(Order order, UUID paymentId, PaymentKind end, long won) {
        return payments.terminal(order.orderId(), paymentId, PaymentMethod.CARD, end, won, "ref");
    }

    /** A paid order. */
    Order paid(int quantity, String... shops) {
        var order = placed(quantity, shops);
        return card(order, UUID.randomUUID(), order.total());
    }

    /** The kitchen tells the next status of a ticket. */
    Order told(Order order, int ticket, TicketStatus status) {
        var version = versions.merge(order.tickets().get(ticket).ticketId(), 1L, Long::sum);
        return news.apply(Examples.news(order, ticket, version, status)).orElseThrow();
    }

    Order now(Order order) {
        return ordering.find(order.orderId()).orElseThrow();
    }

    OrderMoney money(Order order) {
        var money = now(order).money();
        if (money == null) {
            throw new AssertionError("no money");
        }
        return money;
    }

    /** Time goes on, and what is scheduled runs. */
    void pass(Duration time) {
        clock.pass(time);
        payments.expireUnpaid();
        desk.settle();
    }

    long messages() {
        return database.jdbc().sql("select count(*) from outbox").query(Long.class).single();
    }

    @Override
    public void close() {
        database.close();
    }
}
