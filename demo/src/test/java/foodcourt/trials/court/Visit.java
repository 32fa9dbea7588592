package foodcourt.trials.court;

import java.time.Duration;
import java.util.Random;

import foodcourt.api.CourtView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.client.connection.CourtServer;
import foodcourt.trials.report.Waiting;

/** One guest is served from the kiosk to the hand-over. */
public final class Visit {
    private Visit() {}

    /** True when an order is placed, cooked, called, picked up, and shown so to the guest, in this time. */
    public static boolean servedBy(CourtServer server, CourtView court, Random random, Duration longest) {
        var told = new Ledger();
        var shops = court.shops().stream().map(shop -> shop.shop().shopId()).toList();
        try (var cooks = new Cooks(server, told, shops, 0)) {
            return new Guest(server, told, random).place(new Baskets(court).fill(random, 2))
                    .filter(order -> completed(server, order, longest)).isPresent();
        }
    }

    private static boolean completed(CourtServer server, OrderView order, Duration longest) {
        Waiting.until(() -> shown(server, order) == OrderStatus.COMPLETED, longest);
        return shown(server, order) == OrderStatus.COMPLETED;
    }

    private static OrderStatus shown(CourtServer server, OrderView order) {
        return server.order(order.orderId()).join().done().map(OrderView::status).orElse(OrderStatus.AWAITING_PAYMENT);
    }
}
