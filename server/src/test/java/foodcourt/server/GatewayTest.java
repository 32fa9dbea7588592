package foodcourt.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.ProblemCode;
import foodcourt.server.checks.StreamReader;
import foodcourt.server.peers.FarEnd;
import foodcourt.server.peers.FarEnd.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A gateway whose modules answer in any way they like, all behind one address as in a cluster. */
@Timeout(30)
class GatewayTest {
    private static FarEnd modules;
    private static RunningServer gateway;
    private static TestClient client;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        modules = new FarEnd((_, _) -> Reply.json("{}"));
        var settings = new ArrayList<>(List.of("--port=0", "--data=" + folder, "--modules=gateway",
                "--foodcourt.peers.secret=test",
                "--foodcourt.peers.time-limit=1s", "--foodcourt.peers.connect-time=5s", "--foodcourt.peers.rest=1ms"));
        for (var module : List.of("catalog", "order", "cook", "notification", "shopaccount")) {
            settings.add("--foodcourt." + module + ".url=" + modules.address());
        }
        gateway = FoodcourtServer.start(settings.toArray(String[]::new));
        client = new TestClient(gateway.address());
    }

    @AfterAll
    static void end() {
        gateway.close();
        modules.close();
    }

    @Test
    void whoeverAnswersOnlyHalfIsAwayAndWhoFollowsAStreamFollowsOn() throws Exception {
        modules.is((line, _) -> line.contains("/stream") ? Reply.stream("event: one\ndata: 1\n\n") : Reply.half());
        try (var board = new StreamReader(gateway.address().resolve("/api/board/stream"), null)) {
            board.await("one", Integer.class, _ -> true);

            var answer = client.send("GET", "/api/board", null); // waits longer than the time limit
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem().code()).isEqualTo(ProblemCode.OVERLOADED);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();

            modules.say("event: two\ndata: 2\n\n");
            board.await("two", Integer.class, _ -> true);
        }
    }

    /** As after each restart of a replica behind a service: its connections are in the pool still. */
    @Test
    void aConnectionThatHasGoneCostsNobodyAnAnswer() {
        modules.is((_, nth) -> nth == 1 ? Reply.json("{}") : Reply.BREAKS_OFF);
        await().until(() -> put() == 200); // another test's may have left it alone

        for (var again = 0; again < 5; again++) {
            assertThat(put()).isEqualTo(200);
        }
    }

    private static int put() {
        return client.send("PUT", "/api/shops/bada/pause", "{\"minutes\":null}").status();
    }
}
