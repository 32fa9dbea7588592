package foodcourt.server.messages;

import java.util.List;

import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;

/** The Artemis addresses (multicast) and the durable queue of each consumer, named {@code <consumer>.<address>}. */
public final class Addresses {
    /** {@link OrderPlaced}, from order. */
    public static final String ORDER_PLACED = "order.placed";
    /** {@link TicketChanged}, from cook. */
    public static final String TICKET_CHANGED = "ticket.changed";

    /** Fully qualified queue name ({@code address::queue}) of cook's orders. */
    public static final String COOK_ORDERS = ORDER_PLACED + "::cook." + ORDER_PLACED;
    /** Fully qualified queue name of order's tickets. */
    public static final String ORDER_TICKETS = TICKET_CHANGED + "::order." + TICKET_CHANGED;
    /** Fully qualified queue name of the pickup board's tickets. */
    public static final String NOTIFICATION_TICKETS = TICKET_CHANGED + "::notification." + TICKET_CHANGED;
    /** Fully qualified queue name of the shop accounts' tickets. */
    public static final String SHOPACCOUNT_TICKETS = TICKET_CHANGED + "::shopaccount." + TICKET_CHANGED;

    /** What processes of one court tell each other for live streams; each reads it by a queue that ends with it. */
    static final String NEWS = "news";

    /** Address and queue of the messages that could not be applied after all attempts. */
    public static final String DEAD_LETTERS = "dead-letters";

    /** Every consumer's queue. */
    static final List<String> QUEUES = List.of(COOK_ORDERS, ORDER_TICKETS, NOTIFICATION_TICKETS, SHOPACCOUNT_TICKETS);

    private Addresses() {}

    /** The durable queue of a fully qualified name. */
    static QueueConfiguration queue(String name) {
        var address = name.substring(0, name.indexOf("::"));
        return QueueConfiguration.of(name.substring(address.length() + 2)).setAddress(address)
                .setRoutingType(RoutingType.MULTICAST).setDurable(true);
    }

    /** The durable queue of the dead letters. */
    static QueueConfiguration deadLetters() {
        return QueueConfiguration.of(DEAD_LETTERS).setAddress(DEAD_LETTERS).setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
    }
}
