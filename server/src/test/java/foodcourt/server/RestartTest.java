package foodcourt.server;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.OrderView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RestartTest {
    @TempDir
    Path data;

    @Test
    void everythingIsThereAfterARestart() {
        OrderView order;
        try (var server = start()) {
            var client = new TestClient(server.address());
            order = client.placed(); // its message may still be in the outbox, on the way, or applied
        }
        try (var server = start()) {
            var client = new TestClient(server.address());
            var ticketId = order.tickets().getFirst().ticketId();
            await().untilAsserted(() -> assertThat(client.command(ticketId, TicketAction.ACCEPT).status())
                    .isEqualTo(200));

            await().untilAsserted(() -> assertThat(client.order(order.orderId()).tickets().getFirst().status())
                    .isEqualTo(TicketStatus.ACCEPTED));
            assertThat(client.placed().number()).isEqualTo("A002");
            assertThat(client.place(order.orderId(), TestClient.order()).status()).isEqualTo(200);
        }
    }

    private RunningServer start() {
        return TestDatabases.start("--port=0", "--data=" + data);
    }
}
