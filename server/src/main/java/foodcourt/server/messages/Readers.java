package foodcourt.server.messages;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;

import org.jspecify.annotations.Nullable;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/** Makes the readers of queues; log lines about a message say what it is about, those after it do not any more. */
final class Readers extends DefaultJmsListenerContainerFactory {
    @Override
    protected DefaultMessageListenerContainer createContainerInstance() {
        return new QueueReader();
    }

    private static final class QueueReader extends DefaultMessageListenerContainer {
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
