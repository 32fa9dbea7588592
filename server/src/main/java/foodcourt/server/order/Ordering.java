package foodcourt.server.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.Outbox;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.Retries;

/** Takes orders and finds them again. */
@Component
public class Ordering {
    private final ModuleDatabase database;
    private final Orders orders;
    private final OrderNumbers numbers;
    private final OrderKeys keys;
    private final Menu menu;
    private final Intake intake;
    private final PaymentRules rules;
    private final PaymentSettings settings;
    private final Outbox outbox;
    private final OrderNews news;
    private final MessageJson json;
    private final Clock clock;

    Ordering(ModuleDatabase orderDatabase, Orders orders, OrderNumbers numbers, OrderKeys keys, Menu menu,
            Intake intake, PaymentRules rules, PaymentSettings settings, Outbox orderOutbox, OrderNews news,
            MessageJson json, Clock clock) {
        database = orderDatabase;
        this.orders = orders;
        this.numbers = numbers;
        this.keys = keys;
        this.menu = menu;
        this.intake = intake;
        this.rules = rules;
        this.settings = settings;
        outbox = orderOutbox;
        this.news = news;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Places an order. The same wish again gets the same order, whatever became of the menu since; order, number and the
     * message to the kitchens are kept together or not at all.
     */
    public Placing place(NewOrder wanted) {
        var priced = new Pricing(menu).price(wanted); // before a connection is held: the menu may be slow
        return intake.inTurn(() -> place(wanted, priced));
    }

    private Placing place(NewOrder wanted, Pricing.Result result) {
        var fingerprint = Fingerprint.of(wanted, json);
        // the same wish, or the first order of the day, may be faster
        return Retries.retriedWhenTaken(() -> database.inTransaction(() -> before(wanted, fingerprint)
                .orElseGet(() -> placeNew(wanted, result, fingerprint))));
    }

    private Optional<Placing> before(NewOrder wanted, String fingerprint) {
        return orders.fingerprint(wanted.orderId()).map(known -> known.equals(fingerprint)
                ? placedBefore(wanted)
                : new Placing.OrderIdTaken());
    }

    private Placing placedBefore(NewOrder wanted) {
        database.settle(); // the first wish may still be on its way to the disk
        return new Placing.Placed(orders.find(wanted.orderId()).orElseThrow(), false);
    }

    private Placing placeNew(NewOrder wanted, Pricing.Result result, String fingerprint) {
        return switch (result) {
            case Pricing.Result.Not not -> not.why();
            case Pricing.Result.Priced priced -> intake.full(priced.shopIds()).<Placing>map(full -> full)
                    .orElseGet(() -> new Placing.Placed(keep(wanted, priced, fingerprint), true));
        };
    }

    private Order keep(NewOrder wanted, Pricing.Result.Priced priced, String fingerprint) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, menu.timeZone());
        var tickets = priced.parts().stream().map(part -> new OrderTicket(UUID.randomUUID(), 0, part.shop().label(),
                TicketStatus.RECEIVED, now, false, null, part.shop().waitMinutes(), part.total(),
                List.copyOf(part.lines()))).toList();
        var unpaid = rules.paidFirst() && priced.total() > 0;
        var order = new Order(wanted.orderId(), 1, numbers.next(day),
                unpaid ? OrderStatus.AWAITING_PAYMENT : OrderStatus.PLACED, wanted.service(), now, priced.total(),
                tickets, rules.paidFirst() ? new OrderMoney(0, 0, 0, now.plus(settings.time())) : null);
        orders.add(order, day, fingerprint);
        keys.give(order.orderId());
        if (!unpaid) { // what is not paid reaches no kitchen
            outbox.append(Addresses.ORDER_PLACED, order.orderId().toString(), 1, order.placed());
        }
        news.tell(order);
        return order;
    }

    /** The order with this id. */
    public Optional<Order> find(UUID orderId) {
        return orders.find(orderId);
    }

    /** The order of today with this number, such as {@code A047}; after midnight one of yesterday that goes on. */
    public Optional<Order> findToday(String number) {
        if (!OrderNumbers.isOne(number)) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), menu.timeZone());
        return orders.find(today, number)
                .or(() -> orders.find(today.minusDays(1), number).filter(order -> order.status().isOpen()));
    }
}
