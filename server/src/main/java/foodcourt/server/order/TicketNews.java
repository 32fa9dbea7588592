package foodcourt.server.order;

import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.storage.ModuleDatabase;

/** Keeps the orders up to date with what the kitchens tell. */
@Component
class TicketNews {
    private static final int TRIES = 20;

    private final ModuleDatabase database;
    private final Orders orders;
    private final Refunding refunding;
    private final OrderNews news;

    TicketNews(ModuleDatabase orderDatabase, Orders orders, Refunding refunding, OrderNews news) {
        database = orderDatabase;
        this.orders = orders;
        this.refunding = refunding;
        this.news = news;
    }

    @JmsListener(destination = Addresses.ORDER_TICKETS)
    void on(TicketChanged change) {
        apply(change);
    }

    /** The order as it is with this news; empty when there is no such order. Old news changes nothing. */
    Optional<Order> apply(TicketChanged change) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var applied = database.inTransaction(() -> orders.find(change.orderId())
                    .map(order -> apply(order, change)).orElseGet(Applied::noOrder));
            if (!applied.lostRace) {
                return applied.order;
            }
        }
        throw new ConcurrencyFailureException("Order " + change.orderId() + " is changed too often");
    }

    private record Applied(Optional<Order> order, boolean lostRace) {
        static Applied noOrder() {
            return new Applied(Optional.empty(), false);
        }
    }

    private Applied apply(Order order, TicketChanged change) {
        var next = order.told(change);
        if (next.isEmpty()) {
            database.settle(); // the message ends here: what it tells may have been applied a moment ago, by a cancel
            return new Applied(Optional.of(order), false);
        }
        var changed = next.get().ticket(change.ticketId()).orElseThrow();
        if (!orders.replace(next.get(), changed)) {
            return new Applied(Optional.empty(), true);
        }
        refunding.follow(order, next.get(), change);
        var kept = next.get().money() == null ? next : orders.find(order.orderId());
        kept.ifPresent(news::tell);
        return new Applied(kept, false);
    }
}
