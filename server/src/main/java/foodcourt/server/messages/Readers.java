package foodcourt.server.messages;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * Makes the readers of queues. Log lines about a message say what it is about, those after it do not any more; the metric of how
 * long it took says in {@code queue} whose it was.
 */
final class Readers extends DefaultJmsListenerContainerFactory {
    @Override
    protected DefaultMessageListenerContainer createContainerInstance() {
        return new QueueReader();
    }

    private static final class QueueReader extends DefaultMessageListenerContainer {
        @Override
        protected Observation createObservation(Message message) {
            var queue = String.valueOf(getDestinationName()).replaceFirst(".*::", "");
            return super.createObservation(message).lowCardinalityKeyValue("queue", queue);
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
