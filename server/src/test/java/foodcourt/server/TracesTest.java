package foodcourt.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One trace runs from a kiosk's command through outboxes and the broker to the board's stream. */
class TracesTest {
    /** As a kiosk makes it: it asks for no recording, the server's share decides. */
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String FROM_KIOSK = "00-" + TRACE + "-00f067aa0ba902b7-00";

    @TempDir
    private Path data;

    @Test
    void aTraceRunsFromThePlacedOrderToTheBoardsStream() throws Exception {
        try (var receiver = new TraceReceiver();
                var server = TestDatabases.start("--port=0", "--data=" + data, "--foodcourt.traces.url="
                        + receiver.url(), "--foodcourt.traces.share=1");
                var board = new Board(server.address())) {
            place(server.address(), FROM_KIOSK);

            var shownAs = board.awaitComment(": traceparent 00-" + TRACE + "-");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(receiver.of(TRACE))
                    .extracting(TraceReceiver.Part::name).containsExactlyInAnyOrder("http put /api/orders/{orderId}",
                            "order.placed process", "ticket.changed process", "ticket.changed process",
                            "ticket.changed process"));
            var request = part(receiver, each -> each.name().startsWith("http put"));
            var cook = part(receiver, each -> each.name().equals("order.placed process"));
            var shown = part(receiver, each -> shownAs.contains("-" + each.spanId() + "-"));
            assertThat(request.parentId()).as("the kiosk's own").isEqualTo("00f067aa0ba902b7");
            assertThat(cook.parentId()).as("across order's outbox").isEqualTo(request.spanId());
            assertThat(shown.parentId()).as("across cook's outbox").isEqualTo(cook.spanId());
        }
    }

    @Test
    void aTraceRunsThroughGatewayAndOrderToTheStreamsOfEveryReplicaOfTheBoard() throws Exception {
        try (var receiver = new TraceReceiver(); var court = new SplitCourt(data.resolve("court"))) {
            String[] traced = {"--foodcourt.traces.url=" + receiver.url(), "--foodcourt.traces.share=1"};
            var boards = Stream.concat(Stream.of(court.oneDatabase()), Stream.of(traced)).toArray(String[]::new);
            court.with("catalog", "catalog", traced).with("board-1", "notification", boards)
                    .with("board-2", "notification", boards).with("rest", "cook,order,shopaccount", traced)
                    .with("gateway", "gateway", traced);
            // whoever starts lets all streams begin anew, a moment after it is ready: what was placed then came with a snapshot
            var trace = await().atMost(Duration.ofMinutes(1)).until(() -> shownByBoth(court), Optional::isPresent)
                    .orElseThrow();
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(receiver.of(trace))
                    .extracting(TraceReceiver.Part::name)
                    .contains("order.placed process", "news BoardTicketChanged")
                    .filteredOn(name -> name.equals("http put /api/orders/{orderId}")).as("gateway and order")
                    .hasSize(2));
        }
    }

    /** The trace of an order that both boards showed as a change, or empty: a stream ended meanwhile. */
    private static Optional<String> shownByBoth(SplitCourt court) throws Exception {
        var trace = UUID.randomUUID().toString().replace("-", "");
        try (var first = new Board(court.server("board-1").address());
                var second = new Board(court.server("board-2").address())) {
            place(court.server("gateway").address(), FROM_KIOSK.replace(TRACE, trace));
            first.awaitEnd(": traceparent 00-" + trace + "-");
            second.awaitEnd(": traceparent 00-" + trace + "-");
            return first.has(trace) && second.has(trace) ? Optional.of(trace) : Optional.empty();
        }
    }

    @Test
    void nothingIsRecordedUnlessTheServerWantsIt() throws Exception {
        try (var receiver = new TraceReceiver();
                var server = TestDatabases.start("--port=0", "--data=" + data,
                        "--foodcourt.traces.url=" + receiver.url(), "--foodcourt.traces.share=0");
                var board = new Board(server.address())) {
            place(server.address(), FROM_KIOSK.replaceFirst("00$", "01"));

            await().atMost(Duration.ofSeconds(20)).until(board::hasTicket);
            assertThat(board.lines).noneMatch(line -> line.startsWith(":"));
            server.close();
            assertThat(receiver.all()).isEmpty();
        }
    }

    private static TraceReceiver.Part part(TraceReceiver receiver, Predicate<TraceReceiver.Part> wanted) {
        return receiver.of(TRACE).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static void place(URI server, String trace) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var placed = http.send(HttpRequest.newBuilder(server.resolve("/api/orders/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json").header("traceparent", trace)
                    .PUT(BodyPublishers.ofString(JsonMapper.builder().build().writeValueAsString(TestClient.order())))
                    .build(), BodyHandlers.ofString());
            assertThat(placed.statusCode()).isEqualTo(201);
        }
    }

    /** Every line of the board's stream, comments too. */
    private static final class Board implements AutoCloseable {
        private final HttpClient http = HttpClient.newHttpClient();
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile boolean ended;

        Board(URI server) throws IOException, InterruptedException {
            HttpResponse<Stream<String>> stream = http.send(
                    HttpRequest.newBuilder(server.resolve("/api/board/stream"))
                            .header("Foodcourt-Peer", SplitCourt.SECRET).build(),
                    BodyHandlers.ofLines());
            Thread.ofVirtual().start(() -> read(stream.body()));
        }

        private void read(Stream<String> all) {
            try {
                all.forEach(lines::add);
            } catch (UncheckedIOException closed) { // by whoever does not look any more; no wait of others may fail by it
                return;
            } finally {
                ended = true;
            }
        }

        /** Waits for this comment, or the stream's end. */
        void awaitEnd(String beginning) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> ended || lines.stream().anyMatch(line -> line.startsWith(beginning)));
        }

        boolean has(String trace) {
            return lines.stream().anyMatch(line -> line.startsWith(": traceparent 00-" + trace + "-"));
        }

        String awaitComment(String beginning) {
            return await().atMost(Duration.ofSeconds(20)).until(() -> lines.stream()
                    .filter(line -> line.startsWith(beginning)).findFirst(), Optional::isPresent).orElseThrow();
        }

        boolean hasTicket() {
            return lines.contains("event: board-ticket");
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
