package foodcourt.server.messages;

import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Counts what is told: metrics {@code foodcourt.orders.placed} and {@code foodcourt.tickets.steps}. With the log level
 * {@code foodcourt.steps=debug} each is a line too.
 */
final class Steps {
    private static final Logger LOG = LoggerFactory.getLogger("foodcourt.steps");

    private final MeterRegistry metrics;
    private final Counter placed;

    Steps(MeterRegistry metrics) {
        this.metrics = metrics;
        placed = Counter.builder("foodcourt.orders.placed").description("Orders that kitchens were told of")
                .register(metrics);
    }

    /** After the commit: it happened. */
    void told(Record content) {
        count(content);
        if (LOG.isDebugEnabled()) {
            log(content);
        }
    }

    private void count(Record content) {
        switch (content) {
            case OrderPlaced _ -> placed.increment();
            case TicketChanged change -> Counter.builder("foodcourt.tickets.steps")
                    .description("Steps of tickets that were told").tag("step", change.happening().name())
                    .register(metrics).increment();
            default -> LOG.trace("Not counted: {}", content);
        }
    }

    private static void log(Record content) {
        var before = MDC.getCopyOfContextMap();
        Subject.is(content);
        switch (content) {
            case OrderPlaced order -> LOG.debug("Order {} is placed", order.number());
            case TicketChanged change -> LOG.debug("Ticket of {} at {}: {} by {}", change.number(),
                    change.shop().shopId(), change.happening(), change.by());
            default -> LOG.debug("{}", content);
        }
        MDC.setContextMap(before == null ? Map.of() : before);
    }
}
