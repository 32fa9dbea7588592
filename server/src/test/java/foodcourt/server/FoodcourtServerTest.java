package foodcourt.server;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

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
}
