package foodcourt.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.jms.ConnectionFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jms.core.JmsTemplate;

import foodcourt.api.KitchenView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketAction;
import foodcourt.server.checks.TestDatabases;
import foodcourt.server.messages.DeadLetters;
import foodcourt.server.storage.ModuleDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One order that a kitchen's database cannot take: seen by the operator, mended, and brought again by one command. */
class DeadLettersOverHttpTest {
    private static final String DEAD_LETTERS = "/actuator/deadletters";

    @TempDir
    Path data;

    @Test
    void anOrderThatAKitchenCouldNotTakeReachesItOnceAfterTheReplay() {
        try (var context = start()) {
            var client = new TestClient(URI.create("http://127.0.0.1:"
                    + context.getEnvironment().getProperty("local.server.port")));
            var cook = context.getBean("cookDatabase", ModuleDatabase.class);
            cook.jdbc().sql("alter table ticket rename to ticket_away").update();
            var order = client.place(UUID.randomUUID(), TestClient.order()).as(OrderView.class);
            await().untilAsserted(() -> assertThat(get(client, "/actuator/health/messages"))
                    .contains("\"status\":\"WARNING\"", "\"deadLetters\":1"));
            assertThat(get(client, "/actuator/health")).startsWith("{").contains("\"deadLetters\":1");
            assertThat(client.send("GET", "/actuator/health/readiness", null).status()).isEqualTo(200);
            assertThat(get(client, DEAD_LETTERS)).contains("cook.order.placed", order.orderId().toString());

            cook.jdbc().sql("alter table ticket_away rename to ticket").update();
            assertThat(client.send("POST", DEAD_LETTERS, null).body()).contains("\"replayed\":1");

            await().untilAsserted(() -> assertThat(client.send("GET", "/api/shops/onggi/tickets", null)
                    .as(KitchenView.class).tickets()).extracting(ticket -> ticket.orderId())
                    .containsExactly(order.orderId()));
            assertThat(client.command(order.tickets().getFirst().ticketId(), TicketAction.ACCEPT).status())
                    .isEqualTo(200);
            assertThat(cook.jdbc().sql("select count(*) from ticket_step where happening = 'TICKET_RECEIVED'")
                    .query(Long.class).single()).isEqualTo(1);
            assertThat(get(client, "/actuator/health/messages")).contains("\"status\":\"UP\"", "\"deadLetters\":0");
        }
    }

    @Test
    void aMessageThatNobodyUnderstandsIsThrownAwayByItsId() {
        try (var context = start()) {
            var client = new TestClient(URI.create("http://127.0.0.1:"
                    + context.getEnvironment().getProperty("local.server.port")));
            var jms = new JmsTemplate(context.getBean(ConnectionFactory.class));
            jms.setPubSubDomain(true);
            jms.convertAndSend("order.placed", "{\"nonsense\":1}");
            var letters = context.getBean(DeadLetters.class);
            await().untilAsserted(() -> assertThat(letters.count()).isEqualTo(1));

            var dropped = client.send("DELETE", DEAD_LETTERS + "/" + letters.list().getFirst().messageId(), null);

            assertThat(dropped.body()).contains("\"dropped\":true", "\"left\":0");
            assertThat(client.send("DELETE", DEAD_LETTERS + "/ID:unknown", null).body()).contains("\"dropped\":false");
        }
    }

    private static String get(TestClient client, String path) {
        return client.send("GET", path, null).body();
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(FoodcourtApplication.class, Arguments.settings(TestDatabases.arguments(
                "--port=0", "--data=" + data, "--foodcourt.broker.attempts=2", "--foodcourt.broker.first-retry=10ms")));
    }
}
