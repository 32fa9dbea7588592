package foodcourt.trials.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import foodcourt.server.messages.Addresses;

/** What waits in the queues of a broker of its own. */
public final class BrokerQueues {
    /** The queues that modules read. */
    public static final List<String> READ = List.of(Addresses.COOK_ORDERS, Addresses.ORDER_TICKETS,
            Addresses.NOTIFICATION_TICKETS, Addresses.SHOPACCOUNT_TICKETS);
    /** Message property by which a trial knows its own messages again. */
    public static final String NAME = "trial";

    private BrokerQueues() {}

    /** By queue, how many messages wait; user and password are the same word. */
    public static Map<String, Long> waiting(String url, String user) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection(user, user);
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            var counts = new TreeMap<String, Long>();
            for (var queue : READ) {
                counts.put(queue, (long) names(session, queue).size());
            }
            counts.put(Addresses.DEAD_LETTERS, (long) names(session, Addresses.DEAD_LETTERS).size());
            return counts;
        }
    }

    /** The trial's names of the dead letters. */
    public static List<String> deadLetters(String url, String user) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection(user, user);
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            return names(session, Addresses.DEAD_LETTERS);
        }
    }

    private static List<String> names(Session session, String queue) throws JMSException {
        try (var browser = session.createBrowser(session.createQueue(queue))) {
            var names = new ArrayList<String>();
            for (var messages = browser.getEnumeration(); messages.hasMoreElements();) {
                var message = messages.nextElement();
                names.add(String.valueOf(((Message) message).getStringProperty(NAME)));
            }
            return names;
        }
    }
}
