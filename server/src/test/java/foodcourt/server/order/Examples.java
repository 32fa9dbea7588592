package foodcourt.server.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketLine;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.order.NewOrder.Choice;
import foodcourt.server.order.NewOrder.Line;

/** A menu, orders and news to test with. */
final class Examples {
    static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Menu.Group SPICE = new Menu.Group("spice", 1, 1,
            List.of(option("mild", 0), option("hot", 500)));
    private static final Menu.Group EXTRAS = new Menu.Group("extras", 0, 2,
            List.of(option("egg", 1_000), option("cheese", 1_500), option("rice", -500)));

    private Examples() {}

    /** Two open shops and a closed one; {@code stew} has options, {@code cake} is sold out. */
    static Menu menu() {
        var shops = Map.of("onggi", shop("onggi", true), "bada", shop("bada", true), "night", shop("night", false));
        return new Menu() {
            @Override
            public Optional<Shop> shop(String shopId) {
                return Optional.ofNullable(shops.get(shopId));
            }

            @Override
            public ZoneId timeZone() {
                return SEOUL;
            }
        };
    }

    private static Menu.Shop shop(String id, boolean open) {
        return new Menu.Shop(label(id), open, 9, List.of(
                new Menu.Item("stew", text("stew"), 8_500, false, List.of(SPICE, EXTRAS)),
                new Menu.Item("tea", text("tea"), 2_000, false, List.of()),
                new Menu.Item("cake", text("cake"), 4_000, true, List.of())));
    }

    private static Menu.Option option(String id, long price) {
        return new Menu.Option(id, text(id), price);
    }

    static ShopLabel label(String shopId) {
        return new ShopLabel(shopId, text(shopId), "pot", "#FFFFFF", 1);
    }

    static LocalText text(String text) {
        return new LocalText(text, text, null, null);
    }

    static IntakeSettings intake(int mostOpen, int pauseAt, int resumeAt) {
        return new IntakeSettings(mostOpen, true, pauseAt, resumeAt, Duration.ofSeconds(20));
    }

    static NewOrder wanted(long total, Line... lines) {
        return new NewOrder(UUID.randomUUID(), Service.EAT_HERE, List.of(lines), total);
    }

    static Line tea(String shopId, int quantity) {
        return new Line(shopId, "tea", List.of(), quantity);
    }

    static Line stew(String... choices) {
        return new Line("onggi", "stew", List.of(choices).stream().map(choice -> choice.split("/"))
                .map(parts -> new Choice(parts[0], parts[1])).toList(), 1);
    }

    /** With a ticket for each of these shops. */
    static Order order(String... shops) {
        var tickets = List.of(shops).stream().map(shop -> new OrderTicket(UUID.randomUUID(), 0, label(shop),
                TicketStatus.RECEIVED, NOON, false, null, 9, 2_000,
                List.of(new TicketLine("tea", text("tea"), List.of(), 1, 2_000)))).toList();
        return new Order(UUID.randomUUID(), 1, "A001", OrderStatus.PLACED, Service.EAT_HERE, NOON,
                2_000L * shops.length, tickets);
    }

    /** The ticket's status, as its kitchen tells it. */
    static TicketChanged news(Order order, int ticket, long version, TicketStatus status) {
        var changed = order.tickets().get(ticket);
        return new TicketChanged(changed.ticketId(), version, TicketHappening.TICKET_ACCEPTED, "console-1",
                NOON.plusSeconds(version), order.orderId(), order.number(), changed.shop(), order.service(),
                order.placedAt(), status, NOON.plusSeconds(version), true, 0, null, null, changed.total(),
                changed.lines(), List.of());
    }
}
