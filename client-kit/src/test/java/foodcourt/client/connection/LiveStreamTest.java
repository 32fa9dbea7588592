package foodcourt.client.connection;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import foodcourt.api.BoardView;
import foodcourt.api.LocalText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LiveStreamTest {
    private static final Patience QUICK = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(20),
            Duration.ofMillis(10), Duration.ofMillis(50));
    private static final Patience SHORT_SILENCE = new Patience(Duration.ofMillis(300), Duration.ofMillis(300),
            Duration.ofMillis(10), Duration.ofMillis(50));
    private static final String EMPTY_BOARD = "event: snapshot\nid: e-7\ndata: {\"courtName\":{\"ko\":\"코트\",\"en\":\"Court\"},"
            + "\ndata: \"serverTime\":\"2026-11-22T03:00:00Z\",\"tickets\":[]}\n\n";
    private static final String TICKET = "event: board-ticket\nid: e-8\ndata: {\"ticketId\":\"0198c1de-0000-7000-8000-000000000001\","
            + "\"number\":\"A047\",\"shop\":{\"shopId\":\"bada\",\"name\":{\"ko\":\"바다국수\",\"en\":\"Bada Noodles\"},"
            + "\"mark\":{\"icon\":\"bowl\",\"tint\":\"#CFE6E8\"},\"counter\":3},\"place\":\"READY\",\"calls\":1,\"version\":4}\n\n";

    private final List<LiveNews> news = new CopyOnWriteArrayList<>();
    private ScriptedServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aStreamTellsItsSnapshotThenWhatChanges() {
        server.thenStream(EMPTY_BOARD + TICKET);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() == 3);
            assertThat(news.get(0)).isEqualTo(new LiveNews.Connected());
            assertThat(news.get(1)).isEqualTo(new LiveNews.Snapshot(
                    new BoardView(LocalText.of("코트", "Court"), Instant.parse("2026-11-22T03:00:00Z"), List.of())));
            assertThat(news.get(2)).isInstanceOfSatisfying(LiveNews.Changed.class,
                    changed -> assertThat(changed.name()).isEqualTo("board-ticket"));
        }
    }

    @Test
    void afterALossItComesBackAndSaysWhatItSawLast() {
        server.thenStreamThatEnds(EMPTY_BOARD + TICKET).thenStream(TICKET);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() == 6);
            assertThat(news.get(3)).isInstanceOf(LiveNews.Lost.class);
            assertThat(news.get(4)).isInstanceOf(LiveNews.Connected.class);
            assertThat(server.requests().get(0)).doesNotContain("last-event-id");
            assertThat(server.requests().get(1)).contains("last-event-id: e-8");
        }
    }

    @Test
    void aSilentPeerIsCutAndAskedAgain() {
        server.thenStream(EMPTY_BOARD).thenStream(EMPTY_BOARD);
        try (var court = court(SHORT_SILENCE); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() >= 5);
            assertThat(news.subList(2, 4)).hasExactlyElementsOfTypes(LiveNews.Lost.class, LiveNews.Connected.class);
        }
    }

    @Test
    void heartbeatsKeepAStreamAliveAndSetTheClock() {
        server.then(out -> {
            ScriptedServer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            for (int i = 0; i < 15; i++) {
                ScriptedServer.write(out, "event: heartbeat\ndata: {\"serverTime\":\"2030-01-01T00:00:00Z\"}\n\n");
                LockSupport.parkNanos(100_000_000);
            }
            ScriptedServer.write(out, TICKET);
        });
        var oneSecond = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofMillis(10),
                Duration.ofMillis(50));
        try (var court = court(oneSecond); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() >= 2);
            assertThat(news.get(1)).isInstanceOf(LiveNews.Changed.class);
            assertThat(court.clock().instant()).isBetween("2030-01-01T00:00:00Z", "2030-01-01T00:00:59Z");
        }
    }

    @Test
    void aServerThatAcceptsButNeverAnswersIsTriedAgain() {
        server.thenSilence().thenStream(EMPTY_BOARD);
        try (var court = court(SHORT_SILENCE); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() >= 3);
            assertThat(news.get(0)).isInstanceOf(LiveNews.Lost.class);
            assertThat(news.get(1)).isInstanceOf(LiveNews.Connected.class);
        }
    }

    @Test
    void aLossIsToldOnceHoweverOftenItFails() {
        for (int i = 0; i < 4; i++) {
            server.thenAnswer("503 Service Unavailable", "", "");
        }
        server.thenStream(EMPTY_BOARD);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() >= 3);
            assertThat(news).hasExactlyElementsOfTypes(LiveNews.Lost.class, LiveNews.Connected.class,
                    LiveNews.Snapshot.class);
        }
    }

    @Test
    void anAddressWhereNobodyListensIsLostFromTheStart() throws IOException {
        URI gone;
        try (var closed = new ScriptedServer()) {
            gone = closed.uri();
        }
        var opened = Instant.now();
        try (var court = new CourtServer(gone, "board", Duration.ofSeconds(1), QUICK);
                var _ = court.followBoard(news::add)) {
            await().until(() -> !news.isEmpty());
            assertThat(news.getFirst()).isInstanceOfSatisfying(LiveNews.Lost.class,
                    lost -> assertThat(lost.since()).isBetween(opened.minusSeconds(1), opened.plusSeconds(60)));
        }
    }

    @Test
    void aPageThatIsNoStreamIsRefused() {
        server.thenAnswer("200 OK", "Content-Type: text/html\r\n", "<html>log in to the network</html>")
                .thenStream(EMPTY_BOARD);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() == 3);
            assertThat(news.get(0)).isInstanceOf(LiveNews.Lost.class);
        }
    }

    @Test
    void garbageUnknownNamesAndHalfRecordsAreSkipped() {
        server.thenStream(
                "\u0000\u0001nonsense\n\nevent: board-ticket\ndata: {broken\n\nevent: board-ticket\ndata: {}\n\n"
                        + "event: board-ticket\ndata: null\n\nevent: from-the-future\ndata: 1\n\n" + EMPTY_BOARD);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() == 2);
            assertThat(news).hasExactlyElementsOfTypes(LiveNews.Connected.class, LiveNews.Snapshot.class);
        }
    }

    @Test
    void anIdThatNoHeaderCanCarryIsNotSent() {
        server.thenStreamThatEnds("id: 하나\n" + EMPTY_BOARD.replace("id: e-7\n", "")).thenStream(EMPTY_BOARD);
        try (var court = court(QUICK); var _ = court.followBoard(news::add)) {
            await().until(() -> news.size() == 5);
            assertThat(server.requests().get(1)).doesNotContain("last-event-id");
        }
    }

    @Test
    void aListenerThatFailsDoesNotEndTheStream() {
        server.thenStream(EMPTY_BOARD + TICKET);
        try (var court = court(QUICK); var _ = court.followBoard(one -> {
            news.add(one);
            throw new IllegalStateException("a screen's fault, thrown by the test on purpose");
        })) {
            await().until(() -> news.size() == 3);
        }
    }

    @Test
    void closingEndsTheConnectionAndTheNews() {
        server.thenStream(EMPTY_BOARD);
        try (var court = court(QUICK)) {
            var stream = court.followBoard(news::add);
            await().until(() -> news.size() == 2);
            stream.close();
            await().until(stream::ended);
            assertThat(news).hasSize(2);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void closingTheCourtClosesItsStreamsWhileTheyWait() {
        var court = court(QUICK);
        var silent = court.followBoard(news::add);
        await().until(() -> server.requests().size() == 1);
        court.close();
        await().until(silent::ended);
        assertThat(news).isEmpty();
    }

    private CourtServer court(Patience patience) {
        return new CourtServer(server.uri(), "board", Duration.ofSeconds(2), patience);
    }
}
