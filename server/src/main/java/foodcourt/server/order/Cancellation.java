package foodcourt.server.order;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** Cancels one shop's part of an order: the kitchen decides, the order follows. */
@Component
public class Cancellation {
    private final Orders orders;
    private final Kitchens kitchens;
    private final TicketNews news;

    Cancellation(Orders orders, Kitchens kitchens, TicketNews news) {
        this.orders = orders;
        this.kitchens = kitchens;
        this.news = news;
    }

    /**
     * Cancels a ticket that no shop has accepted.
     *
     * @param by who asks: the device's name
     */
    public Cancelling cancel(UUID orderId, UUID ticketId, String by) {
        var order = orders.find(orderId);
        if (order.flatMap(found -> found.ticket(ticketId)).isEmpty()) {
            return new Cancelling.NotFound();
        }
        return switch (kitchens.withdraw(order.get().placed(), ticketId, by)) {
            case Kitchens.Answer.Withdrawn withdrawn -> new Cancelling.Cancelled(
                    news.apply(withdrawn.ticket()).orElseThrow());
            case Kitchens.Answer.TooLate late -> new Cancelling.TooLate(late.status(), late.statusAt());
            case Kitchens.Answer.Unknown _ -> new Cancelling.CannotConfirm();
        };
    }
}
