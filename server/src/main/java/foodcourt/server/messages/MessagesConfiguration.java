package foodcourt.server.messages;

import java.nio.file.Path;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jms.annotation.EnableJms;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.util.backoff.ExponentialBackOff;

import foodcourt.server.traces.Traces;

/** The broker, the ways to it, and how listeners read from it. */
@Configuration(proxyBeanMethods = false)
@EnableJms
@EnableConfigurationProperties(BrokerSettings.class)
public class MessagesConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesConfiguration.class);

    @Bean
    MessageJson messageJson() {
        return new MessageJson();
    }

    @Bean
    Broker broker(BrokerSettings settings, @Value("${foodcourt.data}") Path data) throws Exception {
        return new Broker(settings, data.toAbsolutePath().resolve("artemis"));
    }

    @Bean
    DeadLetters deadLetters(Broker broker) throws JMSException {
        return new DeadLetters(broker.connections()); // its own: who asks waits for no reader that tries too
    }

    @Bean
    QueueDepths queueDepths(Broker broker, MeterRegistry metrics) throws JMSException {
        return new QueueDepths(broker.lookConnections(), metrics);
    }

    @Bean
    ConnectionFactory connectionFactory(Broker broker) throws JMSException {
        return broker.connections();
    }

    @Bean
    Outboxes outboxes(Broker broker, MessageJson json, MeterRegistry metrics, Traces traces) throws JMSException {
        return new Outboxes(broker.relayConnections(), json, metrics, traces);
    }

    /** With the broker inside this process there is no other process to tell. */
    @Bean
    @Conditional(BrokerOutside.class)
    News news(Broker broker, ObjectProvider<Told> told, MessageJson json, ApplicationEventPublisher publisher,
            Traces traces) throws JMSException {
        return new News(told.stream().toList(), broker.newsConnections(), json, publisher, traces);
    }

    /** One reader per queue keeps the order; its session commits after the method, a failure gives the message back. */
    @Bean
    DefaultJmsListenerContainerFactory jmsListenerContainerFactory(ConnectionFactory connections, MessageJson json,
            ObservationRegistry observations) {
        var factory = new Readers();
        factory.setObservationRegistry(observations); // a message goes on with the trace of what it tells
        factory.setConnectionFactory(connections);
        factory.setSessionTransacted(true);
        factory.setConcurrency("1");
        factory.setMessageConverter(new RecordMessages(json));
        factory.setTaskExecutor(readers());
        factory.setBackOff(whenAway());
        factory.setErrorHandler(MessagesConfiguration::givenBack);
        return factory;
    }

    /** The reader has told the cause in one line: the message comes again, and each attempt would fill a page. */
    private static void givenBack(Throwable failure) {
        LOG.debug("A message is given back", failure);
    }

    private static SimpleAsyncTaskExecutor readers() {
        var threads = new SimpleAsyncTaskExecutor("reader-");
        threads.setVirtualThreads(true);
        return threads;
    }

    private static ExponentialBackOff whenAway() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }
}
