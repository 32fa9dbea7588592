package foodcourt.server.messages;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;

/** Asks an Artemis broker to do something, by a message as its management takes them, inside this process or outside. */
final class Management {
    private static final String ADDRESS = "activemq.management";
    private static final long PATIENCE_MILLIS = 10_000;

    private Management() {}

    /** What the broker's resource answers; the session's connection must have been started. */
    static <T> T call(Session session, String resource, String operation, Class<T> answer, Object... values)
            throws JMSException {
        var question = session.createMessage();
        JMSManagementHelper.putOperationInvocation(question, resource, operation, values);
        var answered = ask(session, question);
        if (!JMSManagementHelper.hasOperationSucceeded(answered)) {
            throw new JMSException(operation + " was refused: " + result(answered, Object.class));
        }
        return result(answered, answer);
    }

    private static Message ask(Session session, Message question) throws JMSException {
        var answers = session.createTemporaryQueue();
        question.setJMSReplyTo(answers);
        try (var consumer = session.createConsumer(answers);
                var producer = session.createProducer(session.createQueue(ADDRESS))) {
            producer.send(question);
            var answer = consumer.receive(PATIENCE_MILLIS);
            if (answer == null) {
                throw new JMSException("No answer of the broker's management");
            }
            return answer;
        }
    }

    private static <T> T result(Message answer, Class<T> type) throws JMSException {
        try {
            return type.cast(JMSManagementHelper.getResult(answer, type));
        } catch (JMSException e) {
            throw e;
        } catch (Exception e) { // declared as such: the answer cannot be read
            var failure = new JMSException("The answer of the broker's management cannot be read");
            failure.initCause(e);
            throw failure;
        }
    }
}
