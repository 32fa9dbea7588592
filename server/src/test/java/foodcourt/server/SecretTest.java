package foodcourt.server;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A process behind a gateway answers only who shows the secret of its court. */
class SecretTest {
    @TempDir
    Path folder;

    @Test
    void whoDoesNotShowTheSecretIsAnsweredNothing() {
        try (var catalog = FoodcourtServer.start("--port=0", "--data=" + folder, "--modules=catalog",
                "--foodcourt.peers.secret=right")) {
            var client = new TestClient(catalog.address());
            for (var path : List.of("/api/court", "/api/court/stream")) {
                assertThat(client.send("GET", path, null).status()).as(path).isEqualTo(404);
            }
            assertThat(client.send("PUT", "/api/shops/bada/pause", "{\"minutes\":null}").status()).isEqualTo(404);
            assertThat(client.send("POST", "/internal/catalog/news", "{}").status()).isEqualTo(404);
            assertThat(client.send("GET", "/actuator/health/readiness", null).status()).isEqualTo(200);
        }
    }
}
