package foodcourt.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the server once for practice, on data that nobody needs: what Java learns meanwhile makes the real starts faster
 * ({@code -XX:AOTCacheOutput}). It answers what devices ask first, and takes an order.
 */
final class Practice {
    private static final List<String> FIRST_QUESTIONS = List.of("/api/court", "/api/board", "/api/shops/bada/tickets",
            "/devices", "/actuator/health", "/actuator/metrics");
    private static final String ORDER = """
            {"service": "EAT_HERE", "total": 11000, "lines": [{"shopId": "bada", "itemId": "jjin-mandu",
             "quantity": 2, "choices": []}]}""";

    private Practice() {}

    /** Runs it; returns when the server has ended. */
    static void run() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("foodcourt-practice");
        try (var server = FoodcourtServer.start("--port=0", "--data=" + data)) {
            ask(server.address());
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void ask(URI server) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var path : FIRST_QUESTIONS) {
                http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.discarding());
            }
            var order = HttpRequest.newBuilder(server.resolve("/api/orders/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(ORDER)).build();
            var answer = http.send(order, BodyHandlers.discarding());
            System.out.println("The practice's order was answered with " + answer.statusCode());
        }
    }
}
