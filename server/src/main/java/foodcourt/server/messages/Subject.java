package foodcourt.server.messages;

import java.util.List;

import org.slf4j.MDC;

/** What log lines are about, as fields of their own (MDC). */
final class Subject {
    private static final List<String> FIELDS = List.of("order", "orderId", "ticket", "shop");

    private Subject() {}

    /** From now on this thread's lines are about the content of a message. */
    static void is(Object content) {
        switch (content) {
            case OrderPlaced order -> {
                MDC.put("order", order.number());
                MDC.put("orderId", order.orderId().toString());
            }
            case TicketChanged change -> {
                MDC.put("order", change.number());
                MDC.put("orderId", change.orderId().toString());
                MDC.put("ticket", change.ticketId().toString());
                MDC.put("shop", change.shop().shopId());
            }
            default -> forget();
        }
    }

    static void forget() {
        FIELDS.forEach(MDC::remove);
    }
}
