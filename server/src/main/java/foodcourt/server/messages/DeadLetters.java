package foodcourt.server.messages;

import java.util.ArrayList;
import java.util.List;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;

/** The messages that could not be applied: counted, shown, and brought to their readers again. Asks the broker each time. */
public final class DeadLetters {
    /** The most that are listed. */
    public static final int MOST_LISTED = 100;

    private final ConnectionFactory connections;

    DeadLetters(ConnectionFactory connections) {
        this.connections = connections;
    }

    /**
     * How many there are.
     *
     * @throws BrokerAway when it cannot be asked
     */
    public long count() {
        return ask("count", session -> ((ActiveMQSession) session).getCoreSession()
                .queueQuery(SimpleString.of(Addresses.DEAD_LETTERS)).getMessageCount());
    }

    /**
     * The oldest ones, {@link #MOST_LISTED} at most.
     *
     * @throws BrokerAway when it cannot be asked
     */
    public List<DeadLetter> list() {
        return ask("list", DeadLetters::list);
    }

    private static List<DeadLetter> list(Session session) throws JMSException {
        try (var browser = session.createBrowser(session.createQueue(Addresses.DEAD_LETTERS))) {
            var letters = new ArrayList<DeadLetter>();
            var all = browser.getEnumeration();
            while (letters.size() < MOST_LISTED && all.hasMoreElements()) {
                letters.add(DeadLetter.of((Message) all.nextElement()));
            }
            return letters;
        }
    }

    /**
     * Brings all of them back to the queue each came from, and to no other, to be tried as often as a new one. The broker
     * moves each in one step of its journal.
     *
     * @return how many were moved
     * @throws BrokerAway when it cannot be asked
     */
    public int replay() {
        return ask("replay", session -> Management.call(session, "queue." + Addresses.DEAD_LETTERS, "retryMessages",
                Integer.class));
    }

    /**
     * Throws one away: it can never be applied.
     *
     * @return whether it was there
     * @throws BrokerAway when it cannot be asked
     */
    public boolean drop(String messageId) {
        return ask("drop", session -> drop(session, messageId));
    }

    private static boolean drop(Session session, String messageId) throws JMSException {
        var selector = "JMSMessageID = '" + messageId.replace("'", "''") + "'";
        try (var consumer = session.createConsumer(session.createQueue(Addresses.DEAD_LETTERS), selector)) {
            return consumer.receiveNoWait() != null;
        }
    }

    private interface Question<T> {
        T of(Session session) throws JMSException, ActiveMQException;
    }

    private <T> T ask(String what, Question<T> question) {
        try (var connection = connections.createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            return question.of(session);
        } catch (JMSException | ActiveMQException e) {
            throw new BrokerAway("The broker cannot " + what + " dead letters: " + e.getMessage(), e);
        }
    }
}
