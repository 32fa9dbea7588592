package foodcourt.server.messages;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.LogLines;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The outbox of a module and its relay, with the real broker. */
class OutboxRelayTest {
    private static final BrokerSettings SETTINGS = new BrokerSettings("", "", "", 3, Duration.ofMillis(20),
            Duration.ofMillis(100));

    @TempDir
    Path data;

    private ModuleDatabase database;
    private Broker broker;
    private Outbox outbox;
    private OutboxRelay relay;

    @BeforeEach
    void open() throws Exception {
        database = new ModuleDatabases(TestDatabases.environment(data)).open("cook");
        broker = broker();
        relayTo(broker.relayConnections());
    }

    private Broker broker() throws Exception {
        return new Broker(SETTINGS, data.resolve("artemis"));
    }

    private void relayTo(ConnectionFactory connections) {
        relay = new OutboxRelay(database, connections);
        outbox = new Outbox(database, new MessageJson(), relay::wake);
    }

    @AfterEach
    void close() throws Exception {
        relay.stop();
        broker.close();
        database.close();
    }

    @Test
    void carriesWhatWasKeptInItsOrderAndForgetsIt() throws Exception {
        relay.start();

        LongStream.rangeClosed(1, 1_000).forEach(this::tell);

        assertThat(received(1_000)).containsExactlyElementsOf(LongStream.rangeClosed(1, 1_000).boxed().toList());
        await().until(() -> relay.waiting() == 0);
    }

    @Test
    void keepsTheOrderOfEachKeyHoweverManyWriteAtTheSameTime() throws Exception {
        relay.start();
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(key -> threads.execute(
                    () -> LongStream.rangeClosed(1, 100).forEach(version -> tell("ticket-" + key, version))));
        }

        var byKey = receivedMessages(800).stream()
                .collect(Collectors.groupingBy(Told::key, Collectors.mapping(Told::version, Collectors.toList())));

        assertThat(byKey).hasSize(8);
        assertThat(byKey.values()).allSatisfy(versions -> assertThat(versions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 100).boxed().toList()));
    }

    @Test
    void carriesNothingOfATransactionThatWasRolledBack() throws Exception {
        relay.start();

        assertThatThrownBy(() -> database.inTransaction((Runnable) () -> {
            tell(1);
            throw new IllegalArgumentException("no");
        })).hasMessage("no");
        tell(2);

        assertThat(received(1)).containsExactly(2L);
    }

    @Test
    void keepsEverythingWhileTheBrokerIsAwayAndCarriesItThen() throws Exception {
        broker.close();
        relay.start();
        LongStream.rangeClosed(1, 50).forEach(this::tell);
        assertThat(relay.waiting()).isEqualTo(50);
        relay.stop();

        broker = broker(); // another process' broker would keep its address: here it gets a new one
        relayTo(broker.relayConnections());
        relay.start();

        assertThat(received(50)).containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void goesOnByItselfAfterAFailureOfTheBroker() throws Exception {
        var failures = new ArrayList<>(List.of("away", "still away"));
        var real = broker.relayConnections();
        relayTo(failing(real, failures));
        try (var log = new LogLines(OutboxRelay.class)) {
            relay.start();

            tell(1);

            assertThat(received(1)).containsExactly(1L);
            assertThat(failures).isEmpty();
            await().untilAsserted(() -> assertThat(log.said()).hasSize(3));
            assertThat(log.said().getFirst()).contains("not carried").endsWith("away");
            assertThat(log.said().getLast()).isEqualTo("The outbox of cook is carried again");
        }
    }

    @Test
    void livesOnAfterAFailureNobodyThoughtOfAndTriesLessAndLessOftenHoweverMuchIsAppended() {
        var asked = new AtomicInteger();
        relayTo(broken(asked));
        relay.start();

        tell(1);
        await().until(() -> asked.get() == 2);
        LongStream.rangeClosed(2, 200).forEach(this::tell);
        await().until(() -> asked.get() >= 3);

        assertThat(asked).as("attempts: each append would be one").hasValueLessThan(10);
        assertThat(relay.waiting()).isEqualTo(200);
    }

    @Test
    void whatTheBrokerTookIsThereAfterItsRestart() throws Exception {
        relay.start();
        LongStream.rangeClosed(1, 20).forEach(this::tell);
        await().until(() -> relay.waiting() == 0);
        relay.stop();
        broker.close();

        broker = broker();

        assertThat(received(20)).hasSize(20);
    }

    private void tell(long version) {
        tell("ticket-1", version);
    }

    private void tell(String key, long version) {
        database.inTransaction(() -> outbox.append(Addresses.TICKET_CHANGED, key, version,
                new ShopLabel("onggi", text(), "pot", "#FFFFFF", 1)));
    }

    private static LocalText text() {
        return new LocalText("국", "Soup", null, null);
    }

    private record Told(String key, long version) {}

    private List<Long> received(int count) throws JMSException {
        return receivedMessages(count).stream().map(Told::version).toList();
    }

    /** So many messages and no more, in the order in which order's queue got them. */
    private List<Told> receivedMessages(int count) throws JMSException {
        try (var connection = broker.connections().createConnection();
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var consumer = session.createConsumer(session.createQueue(Addresses.ORDER_TICKETS))) {
            connection.start();
            List<Told> told = new ArrayList<>();
            while (told.size() < count) {
                var message = consumer.receive(10_000);
                assertThat(message).describedAs("after " + told.size()).isNotNull();
                told.add(new Told(message.getStringProperty("key"), message.getLongProperty("version")));
            }
            assertThat(consumer.receiveNoWait()).isNull();
            return told;
        }
    }

    /** Fails each time with what no broker should throw, and counts. */
    private static ConnectionFactory broken(AtomicInteger asked) {
        return (ConnectionFactory) Proxy.newProxyInstance(ConnectionFactory.class.getClassLoader(),
                new Class<?>[]{ConnectionFactory.class}, (_, _, _) -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("unheard of");
                });
    }

    /** Fails once for each of the failures, then works. */
    private static ConnectionFactory failing(ConnectionFactory real, List<String> failures) {
        return (ConnectionFactory) Proxy.newProxyInstance(ConnectionFactory.class.getClassLoader(),
                new Class<?>[]{ConnectionFactory.class}, (_, method, args) -> {
                    if (!failures.isEmpty()) {
                        throw new JMSException(failures.removeFirst());
                    }
                    return method.invoke(real, args);
                });
    }
}
