package foodcourt.trials.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import foodcourt.api.CourtView;
import foodcourt.api.OrderView;

/** Ids that fit together, of things that are there, that have ended, and that never were. */
final class KnownIds {
    private static final double UNKNOWN = 0.15;

    private final List<OrderView> orders = new ArrayList<>();
    private final CourtView court;
    private final Random random;

    KnownIds(CourtView court, Random random) {
        this.court = court;
        this.random = random;
    }

    void add(OrderView order) {
        orders.add(order);
    }

    /** An id that nothing has yet. */
    String fresh() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** A value for the variable or field of this name, mostly a known one. */
    String of(String name) {
        if (random.nextDouble() < UNKNOWN || orders.isEmpty()) {
            return random.nextBoolean() ? fresh() : "nothing-" + random.nextInt(100);
        }
        var order = orders.get(random.nextInt(orders.size()));
        var ticket = order.tickets().get(random.nextInt(order.tickets().size()));
        var shop = court.shops().get(random.nextInt(court.shops().size()));
        var item = shop.items().get(random.nextInt(shop.items().size()));
        return switch (name) {
            case "orderId" -> order.orderId().toString();
            case "ticketId" -> ticket.ticketId().toString();
            case "shopId" -> shop.shop().shopId();
            case "itemId" -> item.itemId();
            case "number" -> order.number();
            case "name" -> "bibimbap.png";
            case "day" -> order.placedAt().toString().substring(0, 10);
            case "status" -> ticket.status().name();
            default -> fresh();
        };
    }

    /** Opens every shop and puts its dishes on sale. */
    List<Attempt> tidying() {
        return court.shops().stream().flatMap(shop -> Stream.concat(
                Stream.of(new Attempt("DELETE", "/api/shops/" + shop.shop().shopId() + "/pause", Map.of(),
                        new byte[0], "", false)),
                shop.items().stream().map(item -> new Attempt("PUT", "/api/shops/" + shop.shop().shopId() + "/items/"
                        + item.itemId() + "/sale", Map.of("Content-Type", "application/json"),
                        "{\"sale\":\"ON_SALE\"}".getBytes(StandardCharsets.UTF_8), "", false))))
                .toList();
    }
}
