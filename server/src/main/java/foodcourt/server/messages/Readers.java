package foodcourt.server.messages;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * Makes the readers of queues. Log lines about a message say what it is about, those after it do not any more; the metric of how
 * long it took says in {@code queue} whose it was.
 */
final class Readers extends DefaultJmsListenerContainerFactory {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    @Override
    protected DefaultMessageListenerContainer createContainerInstance() {
        return new QueueReader();
    }

    private static final class QueueReader extends DefaultMessageListenerContainer {
        @Override
        protected Observation createObservation(Message message) {
            return super.createObservation(message).lowCardinalityKeyValue("queue", queue());
        }

        private String queue() {
            return String.valueOf(getDestinationName()).replaceFirst(".*::", "");
        }

        /** Spring warns that it tries to; that it did is no line of its own. */
        @Override
        protected void recoverAfterListenerSetupFailure() {
            super.recoverAfterListenerSetupFailure();
            if (isRunning()) {
                LOG.info("The reader of {} has its connection again", queue());
            }
        }

        /** Once for each attempt, by the id that the dead letters show. */
        @Override
        protected void doExecuteListener(Session session, Message message) throws JMSException {
            try {
                super.doExecuteListener(session, message);
            } catch (JMSException | RuntimeException e) {
                LOG.warn("The message {} for {} is given back after attempt {}: {}", message.getJMSMessageID(),
                        getDestinationName(), message.getIntProperty("JMSXDeliveryCount"), firstLine(e));
                throw e;
            }
        }

        private static String firstLine(Exception failure) {
            return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)).lines().findFirst().orElse("");
        }

        @Override
        protected boolean receiveAndExecute(Object invoker, @Nullable Session session,
                @Nullable MessageConsumer consumer) throws JMSException {
            try {
                return super.receiveAndExecute(invoker, session, consumer);
            } finally {
                Subject.forget();
            }
        }
    }
}
