package foodcourt.server.messages;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

import org.apache.activemq.artemis.api.core.ActiveMQAddressExistsException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a broker of its own must have for us: addresses, queues, and how often it tries. What is missing is made, on the
 * first connection and whenever a broker came back without it.
 */
final class Declarations {
    private static final Logger LOG = LoggerFactory.getLogger(Declarations.class);
    private static final List<String> READ = List.of(Addresses.ORDER_PLACED, Addresses.TICKET_CHANGED);

    private final ReentrantLock one = new ReentrantLock(); // readers and relays connect at the same moment
    private final String policy;
    private boolean policySet;

    Declarations(BrokerSettings settings) {
        policy = AddressPolicy.of(settings).toJSON();
    }

    /** Makes what the broker of this connection has not yet. */
    void completeOn(Connection connection) throws JMSException {
        one.lock();
        try (var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            var missing = missing(((ActiveMQSession) session).getCoreSession());
            if (!policySet || !missing.isEmpty()) {
                setPolicy(connection, session);
                policySet = true;
            }
            create(missing, ((ActiveMQSession) session).getCoreSession());
            createAddress(SimpleString.of(Addresses.NEWS), RoutingType.MULTICAST,
                    ((ActiveMQSession) session).getCoreSession());
        } catch (ActiveMQException e) {
            LOG.warn("The broker has not all our queues and does not let us make them (docs/operate.md): {}",
                    e.toString());
        } finally {
            one.unlock();
        }
    }

    private static List<QueueConfiguration> missing(ClientSession session) throws ActiveMQException {
        var missing = Stream.concat(Addresses.QUEUES.stream().map(Addresses::queue),
                Stream.of(Addresses.deadLetters())).toList();
        return missing.stream().filter(queue -> !exists(queue, session)).toList();
    }

    private static boolean exists(QueueConfiguration queue, ClientSession session) {
        try {
            return session.queueQuery(queue.getName()).isExists();
        } catch (ActiveMQException e) { // not ours to look at: then it is not ours to make either
            LOG.debug("Cannot ask for {}", queue.getName(), e);
            return true;
        }
    }

    private static void create(List<QueueConfiguration> queues, ClientSession session) throws ActiveMQException {
        for (var queue : queues) {
            createAddress(queue.getAddress(), queue.getRoutingType(), session);
            session.createSharedQueue(queue);
            LOG.info("Made queue {} on the broker", queue.getName());
        }
    }

    private static void createAddress(SimpleString address, RoutingType routing, ClientSession session)
            throws ActiveMQException {
        if (session.addressQuery(address).isExists()) {
            return;
        }
        try {
            session.createAddress(address, routing, false);
        } catch (ActiveMQAddressExistsException e) { // another server was faster
            LOG.debug("Address {} is there now", address, e);
        }
    }

    /** Without it the broker's own rules count, which may throw away what cannot be applied. */
    private void setPolicy(Connection connection, Session session) {
        try {
            connection.start();
            for (var address : READ) {
                Management.call(session, "broker", "addAddressSettings", String.class, address, policy);
            }
        } catch (JMSException e) {
            LOG.warn("The broker keeps its own rules for {}: we may not set ours there (docs/operate.md): {}", READ,
                    e.toString());
        } finally {
            stop(connection);
        }
    }

    private static void stop(Connection connection) {
        try {
            connection.stop(); // as a new connection is
        } catch (JMSException e) {
            LOG.debug("The connection is broken already", e);
        }
    }
}
