package foodcourt.server.messages;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a reader cannot apply does not stop what it can. */
class DeadLettersTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "null", "{\"orderId\":7}"})
    void garbageIsPutAsideAfterSomeAttemptsAndTheRestIsRead(String garbage) {
        try (var context = start()) {
            var heard = context.getBean(Reader.class).heard;
            send(context, "OrderPlaced", garbage);
            send(context, "NothingWeKnow", "{}");
            send(context, "OrderPlaced",
                    new MessageJson().write(new OrderPlaced(UUID.randomUUID(), 1, "A001", Service.EAT_HERE,
                            Instant.EPOCH, List.of())));

            await().untilAsserted(() -> assertThat(heard).extracting(OrderPlaced::number).containsExactly("A001"));
            await().untilAsserted(() -> assertThat(context.getBean(Broker.class).deadLetters()).isEqualTo(2));
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Reader.class).web(WebApplicationType.NONE).run(
                "--spring.config.location=optional:classpath:/none/", "--foodcourt.data=" + data,
                "--foodcourt.broker.attempts=3", "--foodcourt.broker.first-retry=10ms");
    }

    private static void send(ConfigurableApplicationContext context, String type, String body) {
        var jms = new JmsTemplate(context.getBean(ConnectionFactory.class));
        jms.setPubSubDomain(true);
        jms.setDeliveryMode(DeliveryMode.PERSISTENT);
        jms.send(Addresses.ORDER_PLACED, session -> {
            var message = session.createTextMessage(body);
            message.setStringProperty(MessageJson.TYPE, type);
            return message;
        });
    }

    @Configuration(proxyBeanMethods = false)
    @Import(MessagesConfiguration.class)
    static class Reader {
        final List<OrderPlaced> heard = Collections.synchronizedList(new ArrayList<>());

        @JmsListener(destination = Addresses.COOK_ORDERS)
        void on(OrderPlaced order) {
            heard.add(order.tickets() == null ? failed() : order);
        }

        private static OrderPlaced failed() {
            throw new IllegalArgumentException("An order without tickets");
        }

        @Bean
        MeterRegistry metrics() {
            return new SimpleMeterRegistry();
        }
    }
}
