package foodcourt.server.live;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.messages.NewsMissed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LiveStreamsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration NEVER = Duration.ofHours(1);

    private final MovedClock clock = new MovedClock(NOON);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LiveHub hub = hub(NEVER, 256, 8);
    private final LiveStreams<String> streams = hub.streams("pots");

    private LiveHub hub(Duration heartbeat, int queue, int ring) {
        return new LiveHub(new LiveSettings(heartbeat, queue, ring, Duration.ofMinutes(2)),
                JsonMapper.builder().build(), clock, metrics);
    }

    @AfterEach
    void end() {
        hub.stop();
    }

    @Test
    void startsWithASnapshotThenSendsChanges() {
        var peer = open(null);
        streams.publish("a", change(4));
        awaitData(peer, "pot", "4");
        assertThat(peer.data("snapshot")).containsExactly("3");
        assertThat(peer.events()).allMatch(event -> event.startsWith("id: "));
    }

    @Test
    void sendsOnlyWhatIsOfTheStream() {
        var peer = open(null);
        streams.publish("b", change(4));
        streams.publish("a", change(5));
        awaitData(peer, "pot", "5");
    }

    @Test
    void sendsOnEveryStreamWhatConcernsAll() {
        var here = open(null);
        var there = new RecordingPeer();
        streams.open("b", null, () -> snapshot(1), there);
        streams.publishToAll(change(9));
        awaitData(here, "pot", "9");
        awaitData(there, "pot", "9");
    }

    @Test
    void givesTheIdOnlyToTheLastEventOfASnapshot() {
        var peer = new RecordingPeer();
        streams.open("a", null, () -> new LiveSnapshot(3, Map.of("soup", 3L), List.of(new LiveChange("lid", "lid", 7,
                "on"))), peer);
        streams.publish("a", new LiveChange("lid", "lid", 7, "on again"));
        streams.publish("a", new LiveChange("lid", "lid", 8, "off"));
        awaitData(peer, "lid", "\"on\"", "\"off\"");
        assertThat(peer.events().getFirst()).startsWith("event: snapshot");
        assertThat(peer.events().get(1)).startsWith("id: ");
    }

    /** Versions are published while clients open: each must see every version once, by snapshot or by change. */
    @Test
    @SuppressWarnings("ThreadPriorityCheck") // yielding only mixes the threads better; the outcome does not rest on it
    void leavesNoGapAndNoDoubleBetweenSnapshotAndChanges() throws Exception {
        var wide = hub(NEVER, 10_000, 8).<String>streams("many");
        var saved = new AtomicLong();
        var last = 500;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> kitchen = threads.submit(() -> LongStream.rangeClosed(1, last).forEach(version -> {
                saved.set(version);
                wide.publish("a", change(version));
                Thread.yield();
            }));
            var peers = IntStream.range(0, 50).mapToObj(_ -> threads.submit(() -> {
                var peer = new RecordingPeer();
                wide.open("a", null, () -> snapshot(saved.get()), peer);
                return peer;
            })).toList();
            kitchen.get();
            for (var peer : peers) {
                awaitEveryVersionOnce(peer.get(), last);
            }
        }
    }

    private static void awaitEveryVersionOnce(RecordingPeer peer, long last) {
        Awaitility.await().untilAsserted(() -> {
            var first = Long.parseLong(peer.data("snapshot").getFirst());
            assertThat(peer.data("pot")).containsExactlyElementsOf(
                    LongStream.rangeClosed(first + 1, last).mapToObj(Long::toString).toList());
        });
    }

    @Test
    void sendsOnlyWhatWasMissedToWhoComesBack() {
        var first = open(null);
        streams.publish("a", change(4));
        awaitData(first, "pot", "4");
        streams.publish("a", change(5));
        streams.publish("a", change(6));
        var back = open(first.events().get(1).substring(4, first.events().get(1).indexOf('\n')));
        streams.publish("a", change(7));
        awaitData(back, "pot", "5", "6", "7");
        assertThat(back.data("snapshot")).isEmpty();
    }

    @Test
    void showsASignOfLifeToWhoMissedNothing() {
        var first = open(null);
        Awaitility.await().until(() -> !first.events().isEmpty());
        var back = open(first.lastId());
        Awaitility.await().untilAsserted(() -> assertThat(back.heartbeats()).isEqualTo(1));
        assertThat(back.events()).isEmpty();
    }

    @Test
    void startsAnewWhenTooMuchWasMissed() {
        var first = open(null);
        Awaitility.await().until(() -> !first.events().isEmpty());
        var id = first.lastId();
        LongStream.rangeClosed(4, 12).forEach(version -> streams.publish("a", change(version)));
        var back = open(id);
        Awaitility.await().untilAsserted(() -> assertThat(back.data("snapshot")).containsExactly("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "otherepoch-1", "-5", "a-99999999999999999999", "a-b-1"})
    void startsAnewAfterAnyOtherId(String id) {
        var known = open(null);
        Awaitility.await().until(() -> !known.events().isEmpty());
        var peer = open(id);
        Awaitility.await().untilAsserted(() -> assertThat(peer.data("snapshot")).containsExactly("3"));
    }

    @Test
    void startsAnewAfterAnIdFromTheFuture() {
        var known = open(null);
        Awaitility.await().until(() -> !known.events().isEmpty());
        var peer = open(known.lastId() + "9");
        Awaitility.await().untilAsserted(() -> assertThat(peer.data("snapshot")).containsExactly("3"));
    }

    @Test
    void forgetsAStreamSomeTimeAfterItsLastClientLeft() {
        var first = open(null);
        Awaitility.await().until(() -> !first.events().isEmpty());
        var id = first.lastId();
        first.leave();
        streams.publish("a", change(4));
        Awaitility.await().until(() -> streams.openStreams() == 0);
        clock.pass(Duration.ofMinutes(3));
        var back = open(id);
        Awaitility.await().untilAsserted(() -> assertThat(back.data("snapshot")).containsExactly("3"));
    }

    /** What happens while a stream is forgotten has no number: the second one to come back has missed it all the same. */
    @Test
    void startsEveryoneAnewWhoComesBackToAForgottenStream() {
        var calm = hub(Duration.ofMillis(20), 256, 8).<String>streams("calm");
        var one = open(calm, null);
        var other = open(calm, null);
        Awaitility.await().until(() -> !one.events().isEmpty() && !other.events().isEmpty());
        one.leave();
        other.leave();
        Awaitility.await().until(() -> calm.openStreams() == 0);
        clock.pass(Duration.ofMinutes(3));
        var oneBack = open(calm, one.lastId());
        var otherBack = open(calm, other.lastId());
        Awaitility.await().untilAsserted(() -> {
            assertThat(oneBack.data("snapshot")).containsExactly("3");
            assertThat(otherBack.data("snapshot")).containsExactly("3");
        });
    }

    /** Everybody begins anew in the moment in which somebody comes back: nobody stays on what is given up. */
    @Test
    void whoComesBackWhileAllBeginAnewBeginsAnewToo() {
        var slow = hub(NEVER, 256, 8);
        var kinds = slow.<SlowKey>streams("slow");
        var first = new RecordingPeer();
        kinds.open(new SlowKey(() -> {
        }), null, () -> snapshot(3), first);
        Awaitility.await().until(() -> !first.events().isEmpty());

        var back = new RecordingPeer();
        kinds.open(new SlowKey(() -> untilDoneOrWaiting(Thread.ofPlatform().start(() -> slow.on(new NewsMissed())))),
                first.lastId(), () -> snapshot(3), back);

        Awaitility.await().until(back::hasEnded);
    }

    private static void untilDoneOrWaiting(Thread thread) {
        Awaitility.await().until(() -> EnumSet.of(Thread.State.TERMINATED, Thread.State.BLOCKED)
                .contains(thread.getState()));
    }

    /** A key that lets something happen while its stream is looked for, once. */
    private record SlowKey(AtomicReference<Runnable> meanwhile) {
        SlowKey(Runnable meanwhile) {
            this(new AtomicReference<>(meanwhile));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            meanwhile.getAndSet(() -> {
            }).run();
            return other instanceof SlowKey;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void cutsAClientThatDoesNotReadAndServesTheOthers() {
        var narrow = hub(NEVER, 4, 8).<String>streams("narrow");
        var slow = new RecordingPeer().stuck();
        narrow.open("a", null, () -> snapshot(0), slow);
        var quick = new RecordingPeer();
        narrow.open("a", null, () -> snapshot(0), quick);
        LongStream.rangeClosed(1, 10).forEach(version -> {
            narrow.publish("a", change(version));
            Awaitility.await().until(() -> quick.data("pot").size() == version);
        });
        Awaitility.await().until(slow::hasEnded);
        assertThat(narrow.cutStreams()).isEqualTo(1);
        assertThat(narrow.openStreams()).isEqualTo(1);
    }

    @Test
    void beatsInSilence() {
        var peer = new RecordingPeer();
        hub(Duration.ofMillis(20), 4, 8).<String>streams("calm").open("a", null, () -> snapshot(0), peer);
        Awaitility.await().until(() -> peer.heartbeats() >= 3);
    }

    @Test
    void noticesADeadClientByTheNextHeartbeat() {
        var calm = hub(Duration.ofMillis(20), 4, 8).<String>streams("calm");
        var peer = new RecordingPeer();
        calm.open("a", null, () -> snapshot(0), peer);
        assertThat(openStreams("calm")).isEqualTo(1);
        peer.leave();
        Awaitility.await().until(() -> calm.openStreams() == 0);
    }

    @Test
    void endsEveryStreamAtTheEndAfterWhatIsQueued() {
        var peer = open(null);
        streams.publish("a", change(4));
        hub.stop();
        Awaitility.await().until(peer::hasEnded);
        assertThat(peer.data("pot")).containsExactly("4");
        var late = open(null);
        Awaitility.await().until(late::hasEnded);
    }

    @Test
    void opensNoStreamWithoutASnapshot() {
        assertThatThrownBy(() -> streams.open("a", null, () -> {
            throw new IllegalStateException("no database");
        }, new RecordingPeer())).hasMessage("no database");
        assertThat(openStreams("pots")).isZero();
    }

    private RecordingPeer open(@Nullable String lastEventId) {
        return open(streams, lastEventId);
    }

    private static RecordingPeer open(LiveStreams<String> streams, @Nullable String lastEventId) {
        var peer = new RecordingPeer();
        streams.open("a", lastEventId, () -> snapshot(3), peer);
        return peer;
    }

    private double openStreams(String kind) {
        return metrics.get("foodcourt.live.streams").tag("kind", kind).gauge().value();
    }

    private static LiveSnapshot snapshot(long version) {
        return new LiveSnapshot(version, Map.of("soup", version));
    }

    private static LiveChange change(long version) {
        return new LiveChange("pot", "soup", version, version);
    }

    private static void awaitData(RecordingPeer peer, String name, String... data) {
        Awaitility.await().untilAsserted(() -> assertThat(peer.data(name)).containsExactly(data));
    }
}
