package foodcourt.trials.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import foodcourt.trials.stores.BrokerQueues;

/** What strangers and broken programs put on a broker's addresses. */
final class Garbage {
    private static final List<String> TEXTS = List.of("", "garbage", "{", "[]", "null", "{}", "\u0000\u0001\u0002",
            "{\"orderId\":\"" + UUID.randomUUID() + "\"}", "{\"ticketId\":5,\"version\":\"new\"}",
            "[".repeat(5_000), "x".repeat(300_000), "{\"status\":\"EATEN\",\"version\":1e400}");
    private static final List<String> TYPES = List.of("OrderPlaced", "TicketChanged", "java.lang.Runtime", "");

    private Garbage() {}

    /** Puts each text with each type on both addresses; what the queues have to get rid of, named as dead letters are. */
    static Set<String> put(String url, String user) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection(user, user);
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            var sent = new TreeSet<String>();
            for (var queue : BrokerQueues.READ) {
                put(session, queue, sent);
            }
            return sent;
        }
    }

    /** Straight into one reader's queue. */
    private static void put(Session session, String queue, Set<String> sent) throws JMSException {
        try (var producer = session.createProducer(session.createTopic(queue))) {
            for (var type : TYPES) {
                for (var message : messages(session)) {
                    var name = queue + " " + type + " " + sent.size();
                    message.setStringProperty(BrokerQueues.NAME, name);
                    producer.send(typed(message, type));
                    sent.add(name);
                }
            }
        }
    }

    private static List<Message> messages(Session session) throws JMSException {
        var messages = new ArrayList<Message>();
        for (var text : TEXTS) {
            messages.add(session.createTextMessage(text));
        }
        var bytes = session.createBytesMessage();
        bytes.writeBytes(new byte[]{-1, 0, 1, 2});
        messages.add(bytes);
        messages.add(session.createMapMessage());
        return messages;
    }

    private static Message typed(Message message, String type) throws JMSException {
        if (!type.isEmpty()) {
            message.setStringProperty("type", type);
        }
        return message;
    }
}
