package foodcourt.server.cook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.OrderPlaced.PlacedTicket;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketLine;
import foodcourt.server.messages.TicketStatus;

/** Orders and tickets to test with. */
final class TicketExamples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final CourtRules RULES = new CourtRules(Duration.ofSeconds(10), Duration.ZERO);

    private TicketExamples() {}

    /** Of two shops. */
    static OrderPlaced order() {
        return new OrderPlaced(UUID.randomUUID(), 1, "A047", Service.EAT_HERE, NOON,
                List.of(part("bada", "바다분식", 9_000), part("onggi", "온기식당", 8_500)));
    }

    private static PlacedTicket part(String shopId, String name, long price) {
        var text = new LocalText(name, shopId, null, null);
        return new PlacedTicket(UUID.randomUUID(), new ShopLabel(shopId, text, "pot", "#FFFFFF", 1),
                List.of(new TicketLine("soup", text, List.of(text), 1, price)), price);
    }

    /** Received at noon. */
    static Ticket received() {
        var order = order();
        return Ticket.received(order, order.tickets().getFirst(), NOON);
    }

    /** Brought to this status by the commands that lead there, all at noon. */
    static Ticket in(TicketStatus status) {
        return switch (status) {
            case RECEIVED -> received();
            case ACCEPTED -> after(in(TicketStatus.RECEIVED), TicketAction.ACCEPT);
            case COOKING -> after(in(TicketStatus.ACCEPTED), TicketAction.START_COOKING);
            case READY -> after(in(TicketStatus.COOKING), TicketAction.FINISH_COOKING);
            case PICKED_UP -> after(in(TicketStatus.READY), TicketAction.CONFIRM_PICKUP);
            case UNCLAIMED -> after(in(TicketStatus.READY), TicketAction.GIVE_UP_WAITING);
            case REJECTED -> after(in(TicketStatus.RECEIVED), TicketAction.REJECT);
            case CANCELLED -> ((Step.Changed) received().cancel(NOON)).ticket();
        };
    }

    static Ticket after(Ticket ticket, TicketAction action) {
        return ((Step.Changed) ticket.handle(action, RejectReason.TOO_BUSY, RULES, NOON)).ticket();
    }
}
