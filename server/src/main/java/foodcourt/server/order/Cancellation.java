package foodcourt.server.order;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import foodcourt.server.messages.TicketChanged;

/** Cancels one shop's part of an order: the kitchen decides, the order follows. */
@Component
public class Cancellation {
    private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

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
        var status = order.get().status();
        if (status == OrderStatus.AWAITING_PAYMENT || status == OrderStatus.EXPIRED) {
            return new Cancelling.NotPlaced(status); // asking the kitchen would tell it of the order
        }
        try (var _ = MDC.putCloseable("order", order.get().number())) { // the request's path does not have it
            return decided(order.get(), ticketId, by);
        }
    }

    private Cancelling decided(Order order, UUID ticketId, String by) {
        return switch (kitchens.withdraw(order.placed(), ticketId, by)) {
            case Kitchens.Answer.Withdrawn withdrawn -> told(withdrawn.ticket());
            case Kitchens.Answer.TooLate late -> new Cancelling.TooLate(late.status(), late.statusAt());
            case Kitchens.Answer.Unknown _ -> new Cancelling.CannotConfirm();
        };
    }

    /** The kitchen has decided. When that cannot be written here now, its message will do it; until then nothing is claimed. */
    private Cancelling told(TicketChanged ticket) {
        try {
            return news.apply(ticket).<Cancelling>map(Cancelling.Cancelled::new)
                    .orElseGet(Cancelling.CannotConfirm::new);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Ticket {} is cancelled, but the order cannot be told now: {}", ticket.ticketId(), e.toString());
            return new Cancelling.CannotConfirm();
        }
    }
}
