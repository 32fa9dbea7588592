package foodcourt.server;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FoodcourtServerTest {
    @TempDir
    Path data;

    @Test
    void tellsThatItIsHealthyAfterEachOfTwoStartsOnTheSameData() throws Exception {
        for (var start = 0; start < 2; start++) {
            try (var server = TestDatabases.start("--server.port=0", "--foodcourt.data=" + data);
                    var http = HttpClient.newHttpClient()) {
                var health = HttpRequest.newBuilder(server.address().resolve("/actuator/health")).build();
                var answer = http.send(health, BodyHandlers.ofString());
                assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void askedToEndItIsFirstNotReadyAndGoesOnAnsweringOnceForEachConnection() throws Exception {
        var server = TestDatabases.start("--server.port=0", "--foodcourt.data=" + data, "--foodcourt.drain=3s");
        try (var http = HttpClient.newHttpClient()) {
            assertThat(status(http, server, "/actuator/health/readiness")).isEqualTo(200);
            var end = Thread.ofVirtual().start(server::close);
            await().pollInterval(Duration.ofMillis(50))
                    .until(() -> status(http, server, "/actuator/health/readiness") == 503);
            var court = ask(http, server, "/api/court");
            assertThat(court.statusCode()).isEqualTo(200);
            assertThat(court.headers().firstValue("Connection")).contains("close");
            assertThat(status(http, server, "/actuator/health/liveness")).isEqualTo(200);
            end.join();
        }
    }

    private static int status(HttpClient http, RunningServer server, String path) throws Exception {
        return ask(http, server, path).statusCode();
    }

    private static HttpResponse<Void> ask(HttpClient http, RunningServer server, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.discarding());
    }
}
