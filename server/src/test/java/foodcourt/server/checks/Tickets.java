package foodcourt.server.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketLine;
import foodcourt.server.messages.TicketStatus;

/** Lives of tickets, as the kitchen tells them. */
public final class Tickets {
    /** When the guest ordered: noon in Seoul. */
    public static final Instant PLACED = Instant.parse("2026-11-22T03:00:00Z");

    private final UUID ticketId = UUID.randomUUID();
    private final UUID orderId = UUID.randomUUID();
    private final List<TicketChanged> life = new ArrayList<>();
    private final String shopId;
    private final String number;
    private TicketStatus status = TicketStatus.RECEIVED;
    private Instant statusAt = PLACED;
    private boolean acknowledged;
    private int calls;
    private @Nullable Instant calledAt;

    /** A ticket of this shop, received. */
    public Tickets(String shopId, String number) {
        this.shopId = shopId;
        this.number = number;
        tell(TicketHappening.TICKET_RECEIVED);
    }

    /** The usual life until it was picked up, called twice, one step taken back. */
    public static List<TicketChanged> pickedUp(String shopId, String number) {
        return new Tickets(shopId, number).then(TicketHappening.TICKET_ACKNOWLEDGED)
                .then(TicketHappening.COOKING_STARTED).then(TicketHappening.COOKING_FINISHED)
                .then(TicketHappening.TICKET_CALLED).then(TicketHappening.TICKET_PICKED_UP).life();
    }

    /** One more step, a minute later. */
    public Tickets then(TicketHappening happening) {
        var at = now();
        switch (happening) {
            case TICKET_RECEIVED, TICKET_RECALLED -> throw new IllegalArgumentException(happening.name());
            case TICKET_ACKNOWLEDGED -> acknowledged = true;
            case TICKET_ACCEPTED -> reach(TicketStatus.ACCEPTED, at);
            case COOKING_STARTED -> reach(TicketStatus.COOKING, at);
            case COOKING_FINISHED -> {
                reach(TicketStatus.READY, at);
                call(at);
            }
            case TICKET_CALLED -> call(at);
            case TICKET_PICKED_UP -> reach(TicketStatus.PICKED_UP, at);
            case TICKET_UNCLAIMED -> reach(TicketStatus.UNCLAIMED, at);
            case TICKET_CANCELLED -> reach(TicketStatus.CANCELLED, at);
            case TICKET_REJECTED -> reach(TicketStatus.REJECTED, at);
        }
        tell(happening);
        return this;
    }

    /** One step back, to this status. */
    public Tickets recalledTo(TicketStatus before) {
        reach(before, now());
        tell(TicketHappening.TICKET_RECALLED);
        return this;
    }

    private Instant now() {
        return PLACED.plusSeconds(60L * life.size());
    }

    private void reach(TicketStatus next, Instant at) {
        status = next;
        statusAt = at;
    }

    private void call(Instant at) {
        calls++;
        calledAt = at;
    }

    private void tell(TicketHappening happening) {
        life.add(new TicketChanged(ticketId, life.size() + 1, happening, "console", now(), orderId, number, shop(),
                Service.EAT_HERE, PLACED, status, statusAt, acknowledged, calls, calledAt, null, 21_000, lines(),
                List.of(text("burger"))));
    }

    private ShopLabel shop() {
        return new ShopLabel(shopId, text(shopId), "pot", "#F6E3C4", 1);
    }

    private static List<TicketLine> lines() {
        return List.of(new TicketLine("steak", text("Steak"), List.of(text("Large")), 2, 19_000),
                new TicketLine("rice", text("Rice"), List.of(), 2, 2_000));
    }

    private static LocalText text(String text) {
        return new LocalText("한 " + text, text, null, null);
    }

    /** Everything told so far, in order. */
    public List<TicketChanged> life() {
        return List.copyOf(life);
    }
}
