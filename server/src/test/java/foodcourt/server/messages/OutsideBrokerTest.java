package foodcourt.server.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jms.annotation.JmsListener;

import foodcourt.server.checks.LogLines;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A broker of its own carries the same as the embedded one. */
class OutsideBrokerTest {
    private static final Duration BACK = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private OutsideBroker broker;

    @BeforeEach
    void start() throws Exception {
        broker = new OutsideBroker(folder.resolve("broker"), true);
    }

    @AfterEach
    void end() throws Exception {
        broker.close();
    }

    @Test
    void isGivenTheQueuesAndRulesItHasNot() {
        try (var context = server()) {
            tell(context, "A001");
            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001"));

            context.getBean(Reader.class).broken = true;
            tell(context, "A002");
            var letters = context.getBean(DeadLetters.class);
            await().atMost(BACK).untilAsserted(() -> assertThat(letters.count()).isEqualTo(1));
            assertThat(letters.list()).extracting(DeadLetter::queue).containsExactly("cook.order.placed");

            context.getBean(Reader.class).broken = false;
            assertThat(letters.replay()).isEqualTo(1);
            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001", "A002"));
            assertThat(letters.count()).isZero();
        }
    }

    @Test
    void isWaitedForAtTheStartAndWhenItGoesAndWhatWasToldMeanwhileArrives() throws Exception {
        broker.stop();
        try (var context = server(); var log = new LogLines(Readers.class)) {
            tell(context, "A001");
            assertThatThrownBy(() -> context.getBean(DeadLetters.class).count()).isInstanceOf(BrokerAway.class);
            assertThat(backlog(context).messages()).isEqualTo(1);

            broker.startAgain();
            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001"));
            broker.stop();
            tell(context, "A002");
            await().atMost(BACK).until(() -> backlog(context).oldest().toMillis() > 1_000);
            broker.startAgain();

            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001", "A002"));
            await().untilAsserted(() -> assertThat(backlog(context).messages()).isZero());
            assertThat(log.said()).contains("The reader of cook.order.placed has its connection again");
        }
    }

    @Test
    void isFoundWhenTheFirstOfAPairIsAway() throws Exception {
        var away = new OutsideBroker(folder.resolve("away"), true);
        away.close();
        try (var context = server("(" + away.url() + "," + broker.url() + ")")) {
            tell(context, "A001");
            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001"));
            assertThat(context.getBean(DeadLetters.class).count()).isZero();
        }
    }

    @Test
    void keepsItsOwnRulesWhereItDoesNotLetUsSetOurs() throws Exception {
        server().close(); // which made the queues
        broker.stop();
        broker = new OutsideBroker(folder.resolve("broker"), false);
        try (var context = server()) {
            tell(context, "A001");
            await().atMost(BACK).untilAsserted(() -> assertThat(heard(context)).containsExactly("A001"));
            assertThat(context.getBean(DeadLetters.class).count()).isZero();
            assertThatThrownBy(() -> context.getBean(DeadLetters.class).replay()).isInstanceOf(BrokerAway.class);
        }
    }

    private ConfigurableApplicationContext server() {
        return server(broker.url());
    }

    private ConfigurableApplicationContext server(String url) {
        return new SpringApplicationBuilder(Reader.class).web(WebApplicationType.NONE).run(
                "--spring.config.location=optional:classpath:/none/", "--foodcourt.data=" + folder.resolve("data"),
                "--foodcourt.broker.url=" + url, "--foodcourt.broker.username=" + OutsideBroker.WHO,
                "--foodcourt.broker.password=" + OutsideBroker.WHO, "--foodcourt.broker.attempts=2",
                "--foodcourt.broker.first-retry=10ms");
    }

    private static void tell(ConfigurableApplicationContext server, String number) {
        var order = new OrderPlaced(UUID.randomUUID(), 1, number, Service.EAT_HERE, Instant.EPOCH, List.of());
        server.getBean(ModuleDatabase.class).inTransaction(() -> server.getBean(Outbox.class)
                .append(Addresses.ORDER_PLACED, order.orderId().toString(), 1, order));
    }

    private static List<String> heard(ConfigurableApplicationContext server) {
        return server.getBean(Reader.class).heard;
    }

    private static OutboxBacklog backlog(ConfigurableApplicationContext server) {
        return server.getBean(Outboxes.class).backlogs().getFirst();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({MessagesConfiguration.class, Unwatched.class})
    static class Reader {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        volatile boolean broken;

        @JmsListener(destination = Addresses.COOK_ORDERS)
        void on(OrderPlaced order) {
            if (broken) {
                throw new IllegalStateException("This reader cannot");
            }
            heard.add(order.number());
        }

        @Bean
        ModuleDatabase database(Environment environment) {
            return new ModuleDatabases(environment).open("order");
        }

        @Bean
        OutboxRelay relay(ModuleDatabase database, Outboxes outboxes) {
            return outboxes.relay(database);
        }

        @Bean
        Outbox outbox(ModuleDatabase database, OutboxRelay relay, Outboxes outboxes) {
            return outboxes.outbox(database, relay);
        }
    }
}
