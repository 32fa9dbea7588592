package foodcourt.server.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

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
 * How many messages wait in each reader's queue: metric {@code foodcourt.queue.waiting}, and how many were put aside: metric
 * {@code foodcourt.messages.dead}; unknown while the broker is away. The broker is asked for all of them at once.
 */
final class QueueDepths {
    private static final Logger LOG = LoggerFactory.getLogger(QueueDepths.class);

    private final Recent<Map<String, Double>> depths = new Recent<>(this::ask);
    private final ConnectionFactory connections;

    /** @param connections that give up soon: a scraper waits */
    QueueDepths(ConnectionFactory connections, MeterRegistry metrics) {
        this.connections = connections;
        for (var queue : Addresses.QUEUES) {
            var name = Addresses.queue(queue).getName().toString();
            Gauge.builder("foodcourt.queue.waiting", this, self -> self.depth(name)).tag("queue", name)
                    .description("Messages that wait for a reader").register(metrics);
        }
        Gauge.builder("foodcourt.messages.dead", this, self -> self.depth(Addresses.DEAD_LETTERS))
                .description("Messages that could not be applied").register(metrics);
    }

    private double depth(String queue) {
        return requireNonNull(depths.get()).getOrDefault(queue, Double.NaN);
    }

    private Map<String, Double> ask() {
        var answers = new HashMap<String, Double>();
        try (var connection = connections.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            for (var name : names().toList()) {
                answers.put(name.toString(), depth(session, name));
            }
        } catch (JMSException | ActiveMQException e) { // told by the health of messages
            LOG.debug("The broker does not say how much waits", e);
        }
        return answers;
    }

    private static Stream<SimpleString> names() {
        return Stream.concat(Addresses.QUEUES.stream().map(queue -> requireNonNull(Addresses.queue(queue).getName())),
                Stream.of(SimpleString.of(Addresses.DEAD_LETTERS)));
    }

    private static double depth(Session session, SimpleString queue) throws ActiveMQException {
        var answer = ((ActiveMQSession) session).getCoreSession().queueQuery(queue);
        return answer.isExists() ? answer.getMessageCount() : Double.NaN;
    }
}
