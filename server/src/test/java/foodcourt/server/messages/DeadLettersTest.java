package foodcourt.server.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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
                    new MessageJson().write(order("A001")));

            await().untilAsserted(() -> assertThat(heard).extracting(OrderPlaced::number).containsExactly("A001"));
            await().untilAsserted(() -> assertThat(context.getBean(DeadLetters.class).count()).isEqualTo(2));
        }
    }

    @Test
    void whatCanNeverBeAppliedIsThrownAwayAndNothingElseIs() {
        try (var context = start()) {
            var letters = context.getBean(DeadLetters.class);
            send(context, "NothingWeKnow", "{}");
            send(context, "NothingWeKnow", "[]");
            await().untilAsserted(() -> assertThat(letters.count()).isEqualTo(2));
            var all = letters.list();
            var first = all.getFirst();

            assertThat(letters.drop(first.messageId())).isTrue();

            assertThat(letters.drop(first.messageId())).isFalse();
            assertThat(letters.drop("' or 1 = 1 or ''='")).isFalse();
            assertThat(letters.list()).containsExactly(all.getLast());
        }
    }

    @Test
    void whatWasPutAsideIsReadOnceWhenItsReaderIsMendedAndItIsReplayed() {
        try (var context = start()) {
            var reader = context.getBean(Reader.class);
            var letters = context.getBean(DeadLetters.class);
            reader.broken = true;
            send(context, "OrderPlaced", new MessageJson().write(order("A002")));
            await().untilAsserted(() -> assertThat(letters.count()).isEqualTo(1));

            assertThat(letters.list()).singleElement().satisfies(letter -> {
                assertThat(letter.queue()).isEqualTo("cook.order.placed");
                assertThat(letter.type()).isEqualTo("OrderPlaced");
                assertThat(letter.body()).contains("A002");
            });
            assertThat(spaces(reader.tried)).as("3 attempts, each later than the one before")
                    .satisfiesExactly(first -> assertThat(first).isGreaterThanOrEqualTo(Duration.ofMillis(10)),
                            second -> assertThat(second).isGreaterThanOrEqualTo(Duration.ofMillis(20)));

            reader.broken = false;
            assertThat(letters.replay()).isEqualTo(1);

            await().untilAsserted(() -> assertThat(reader.heard).extracting(OrderPlaced::number)
                    .containsExactly("A002"));
            send(context, "OrderPlaced", new MessageJson().write(order("A003")));
            await().untilAsserted(() -> assertThat(reader.heard).extracting(OrderPlaced::number)
                    .containsExactly("A002", "A003"));
            assertThat(letters.count()).isZero();
            assertThat(letters.replay()).isZero();
        }
    }

    /** As redelivery counts them: an attempt may come a moment early, by the coarse clock of the broker's timer. */
    private static List<Duration> spaces(List<Instant> times) {
        return IntStream.range(1, times.size())
                .mapToObj(next -> Duration.between(times.get(next - 1), times.get(next)).plusMillis(1)).toList();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Reader.class).web(WebApplicationType.NONE).run(
                "--spring.config.location=optional:classpath:/none/", "--foodcourt.data=" + data,
                "--foodcourt.broker.attempts=3", "--foodcourt.broker.first-retry=10ms");
    }

    private static OrderPlaced order(String number) {
        return new OrderPlaced(UUID.randomUUID(), 1, number, Service.EAT_HERE, Instant.EPOCH, List.of());
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
    @Import({MessagesConfiguration.class, Unwatched.class})
    static class Reader {
        final List<OrderPlaced> heard = Collections.synchronizedList(new ArrayList<>());
        final List<Instant> tried = Collections.synchronizedList(new ArrayList<>());
        volatile boolean broken;

        @JmsListener(destination = Addresses.COOK_ORDERS)
        void on(OrderPlaced order) {
            tried.add(Instant.now());
            if (broken || order.tickets() == null) {
                throw new IllegalArgumentException("This reader cannot");
            }
            heard.add(order);
        }
    }
}
