package foodcourt.installer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The packaged server, running on data of its own at any free port. */
final class PackagedServer implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("listens on (http://[0-9.]+:\\d+)");
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration TURN = Duration.ofMillis(50);
    private static final Duration END = Duration.ofMinutes(5);

    private final Launcher.Started started;
    private final URI address;
    private final Duration took;

    private PackagedServer(Launcher.Started started, URI address, Duration took) {
        this.started = started;
        this.address = address;
        this.took = took;
    }

    /** Returns when it answers requests. */
    static PackagedServer start(Launcher launcher, Path data, List<String> javaOptions)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var started = launcher.start(javaOptions, "--port=0", "--data=" + data);
        var address = address(started);
        return new PackagedServer(started, address, Duration.ofNanos(System.nanoTime() - begin));
    }

    URI address() {
        return address;
    }

    /** From its start until it answered. */
    Duration took() {
        return took;
    }

    /** Asks for what guests, kitchens and boards ask first, and places an order: its classes are then known. */
    void practise() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var path : List.of("/api/court", "/api/board", "/api/shops/bada/tickets", "/devices",
                    "/actuator/health", "/actuator/metrics")) {
                http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.discarding());
            }
            var order = HttpRequest.newBuilder(address.resolve("/api/orders/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("""
                            {"service": "EAT_HERE", "total": 11000, "lines": [{"shopId": "bada",
                             "itemId": "jjin-mandu", "quantity": 2, "choices": []}]}""")).build();
            var answer = http.send(order, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("the packaged server takes no order: " + answer.body());
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        started.end(END);
    }

    private static URI address(Launcher.Started started) throws IOException, InterruptedException {
        for (long turns = START.dividedBy(TURN); turns > 0; turns--) {
            var found = LISTENS.matcher(started.words());
            if (found.find()) {
                return URI.create(found.group(1));
            }
            if (started.ends(TURN)) {
                break;
            }
        }
        throw started.failed("does not start");
    }
}
