package foodcourt.server.messages;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.util.Objects.requireNonNull;

/**
 * How many messages wait in each reader's queue: metric {@code foodcourt.queue.waiting}, unknown while the broker is away.
 * The broker is asked for all of them at once, and only when somebody looks.
 */
final class QueueDepths {
    private static final Logger LOG = LoggerFactory.getLogger(QueueDepths.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ConnectionFactory connections;
    private Map<String, Double> depths = Map.of();
    private long askedNanos;
    private boolean asked;

    QueueDepths(ConnectionFactory connections, MeterRegistry metrics) {
        this.connections = connections;
        for (var queue : Addresses.QUEUES) {
            var name = Addresses.queue(queue).getName().toString();
            Gauge.builder("foodcourt.queue.waiting", this, self -> self.depth(name)).tag("queue", name)
                    .description("Messages that wait for a reader").register(metrics);
        }
    }

    synchronized double depth(String queue) {
        if (!asked || System.nanoTime() - askedNanos > FRESH.toNanos()) {
            depths = ask();
            askedNanos = System.nanoTime();
            asked = true;
        }
        return depths.getOrDefault(queue, Double.NaN);
    }

    private Map<String, Double> ask() {
        var answers = new HashMap<String, Double>();
        try (var connection = connections.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            for (var queue : Addresses.QUEUES) {
                var name = requireNonNull(Addresses.queue(queue).getName());
                answers.put(name.toString(), depth(session, name));
            }
        } catch (JMSException | ActiveMQException e) { // told by the health of messages
            LOG.debug("The broker does not say how much waits", e);
        }
        return answers;
    }

    private static double depth(Session session, SimpleString queue) throws ActiveMQException {
        var answer = ((ActiveMQSession) session).getCoreSession().queueQuery(queue);
        return answer.isExists() ? answer.getMessageCount() : Double.NaN;
    }
}
