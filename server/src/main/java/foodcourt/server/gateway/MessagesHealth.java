package foodcourt.server.gateway;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.BrokerAway;
import foodcourt.server.messages.DeadLetters;
import foodcourt.server.messages.OutboxBacklog;
import foodcourt.server.messages.Outboxes;

/**
 * Whether messages arrive. Those that do not are a warning: the court goes on without them. Down is a broker that is away,
 * for then no order reaches a kitchen. Neither is asked for readiness: a server taken out of service would help nobody.
 */
@Component("messages")
class MessagesHealth implements HealthIndicator {
    private static final Status WARNING = new Status("WARNING");
    private static final long LONG_SECONDS = 30;

    private final DeadLetters letters;
    private final Outboxes outboxes;

    MessagesHealth(DeadLetters letters, Outboxes outboxes) {
        this.letters = letters;
        this.outboxes = outboxes;
    }

    @Override
    public Health health() {
        var health = Health.up();
        tellOutboxes(health);
        tellDeadLetters(health);
        return health.build();
    }

    private void tellOutboxes(Health.Builder health) {
        try {
            var backlogs = outboxes.backlogs();
            health.withDetail("outbox", inWords(backlogs));
            if (backlogs.stream().anyMatch(each -> each.oldest().toSeconds() >= LONG_SECONDS)) {
                health.status(WARNING);
            }
        } catch (DataAccessException e) { // the databases' own health says which
            health.status(WARNING).withDetail("outbox", "unknown");
        }
    }

    private static Map<String, Object> inWords(Iterable<OutboxBacklog> backlogs) {
        var words = new LinkedHashMap<String, Object>();
        backlogs.forEach(each -> words.put(each.module(),
                Map.of("waiting", each.messages(), "oldestSeconds", each.oldest().toSeconds())));
        return words;
    }

    private void tellDeadLetters(Health.Builder health) {
        try {
            var count = letters.count();
            health.withDetail("deadLetters", count);
            if (count > 0) {
                health.status(WARNING);
            }
        } catch (BrokerAway e) {
            health.down().withDetail("deadLetters", "unknown").withDetail("broker",
                    String.valueOf(e.getMessage()));
        }
    }
}
