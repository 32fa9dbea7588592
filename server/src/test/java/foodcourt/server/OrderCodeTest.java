package foodcourt.server;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** A court in which nobody looks up or cancels another's order by guessing its number. */
@TestInstance(Lifecycle.PER_CLASS)
class OrderCodeTest {
    @TempDir
    static Path data;

    private RunningServer server;
    private TestClient client;

    @BeforeAll
    void start() {
        server = TestDatabases.start("--port=0", "--data=" + data);
        client = new TestClient(server.address());
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void onlyTheAnswerToPlacingTellsTheSecrets() {
        var orderId = UUID.randomUUID();
        var placed = client.place(orderId, TestClient.order()).as(OrderView.class);
        var again = client.place(orderId, TestClient.order()).as(OrderView.class);

        assertThat(placed.secret()).hasSize(22);
        assertThat(placed.code()).hasSize(4);
        assertThat(again.secret()).isEqualTo(placed.secret());
        assertThat(client.order(orderId).secret()).isNull();
        assertThat(client.order(orderId).code()).isNull();
    }

    @Test
    void lookingUpByNumberNeedsTheCodeOrTheSecret() {
        var order = client.placed();
        var path = "/api/orders?number=" + order.number();

        assertThat(client.sendWithCode("GET", path, null).problem().code()).isEqualTo(ProblemCode.CODE_WRONG);
        for (var key : new String[]{order.code(), order.secret()}) {
            var found = client.sendWithCode("GET", path, key).as(OrderView[].class);
            assertThat(found).extracting(OrderView::orderId).containsExactly(order.orderId());
            assertThat(found[0].secret()).isNull();
        }
    }

    @Test
    void cancellingNeedsItToo() {
        var order = client.placed();
        var path = "/api/orders/" + order.orderId() + "/tickets/" + order.tickets().getFirst().ticketId()
                + "/cancellation";

        assertThat(client.sendWithCode("POST", path, null).status()).isEqualTo(403);
        assertThat(client.sendWithCode("POST", path, order.code()).status()).isEqualTo(200);
    }

    @Test
    void whoGuessesIsToldToWait() {
        var order = client.placed();
        var wrong = "0000".equals(order.code()) ? "0001" : "0000";
        var path = "/api/orders?number=" + order.number();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(client.sendWithCode("GET", path, wrong).status()).isEqualTo(403);
        }

        var refused = client.sendWithCode("GET", path, order.code());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.TOO_MANY_TRIES);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(500L, 600L);
    }
}
