package foodcourt.server;

import java.nio.file.Files;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import foodcourt.api.ProblemCode;
import foodcourt.api.TicketAction;
import foodcourt.server.checks.LogLines;

import static org.assertj.core.api.Assertions.assertThat;

/** A court whose cook module is somewhere where nobody is. */
class KitchenAwayTest {
    private static SplitCourt court;
    private static TestClient client;

    @BeforeAll
    static void start() throws Exception {
        court = new SplitCourt(Files.createTempDirectory("foodcourt-no-kitchen")).with("gateway",
                "catalog,order,notification,shopaccount,gateway", "--foodcourt.cook.url=http://127.0.0.1:1");
        client = court.client();
    }

    @AfterAll
    static void end() throws Exception {
        court.close();
    }

    @Test
    void whoCannotCancelHearsWhenToTryAgainAndTheLogNamesTheOrder() {
        var order = client.placed();
        try (var log = new LogLines("foodcourt.server.order.GuardedKitchens")) {
            var refused = client.cancel(order);

            assertThat(refused.problem().code()).isEqualTo(ProblemCode.CANNOT_CONFIRM);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 3L);
            assertThat(log.said()).singleElement().asString().startsWith("[" + order.number() + "] ")
                    .contains("cook does not answer");
        }
    }

    @Test
    void halfADescriptionIsNone() {
        var refused = client.send("GET", "/v3/api-docs", null);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aCommandThatNobodyTakesIsLoggedWithItsPath() {
        var ticketId = client.placed().tickets().getFirst().ticketId();
        try (var log = new LogLines("foodcourt.server.gateway.Forwarding")) {
            var refused = client.command(ticketId, TicketAction.ACCEPT);

            assertThat(refused.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(log.said()).singleElement().asString()
                    .startsWith("POST /api/tickets/" + ticketId + "/commands: cook does not answer");
        }
    }
}
