package foodcourt.server.live;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * The live streams of one kind, one for each key. Made by {@link LiveHub#streams}. Whoever publishes does so after what
 * changed can be read: then a client gets a snapshot and every change after it, none twice and none left out.
 *
 * @param <K> what tells the streams apart, such as an id
 */
public final class LiveStreams<K> {
    private final Map<K, Channel> channels = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong cut = new AtomicLong();
    private final String epoch;
    private final LiveSettings settings;
    private final Frames frames;
    private final InstantSource clock;
    private volatile boolean ended;

    LiveStreams(String epoch, LiveSettings settings, Frames frames, InstantSource clock) {
        this.epoch = epoch;
        this.settings = settings;
        this.frames = frames;
        this.clock = clock;
    }

    /** Sends the change to the clients of this stream and keeps it for those who come back. Never blocks. */
    public void publish(K key, LiveChange change) {
        var channel = channels.get(key);
        if (channel != null) {
            publish(channel, change, frames.change(change));
        }
    }

    /** Sends the change on every stream of this kind. Never blocks. */
    public void publishToAll(LiveChange change) {
        var event = frames.change(change);
        channels.values().forEach(channel -> publish(channel, change, event));
    }

    private void publish(Channel channel, LiveChange change, String event) {
        var slow = channel.publish(change, event, epoch);
        slow.forEach(LiveClient::cut);
        cut.addAndGet(slow.size());
    }

    /**
     * The response of a stream: what was missed since the last id when that is still known, else a snapshot; then
     * changes, until one of both sides ends.
     *
     * @param lastEventId the request header {@code Last-Event-ID}, or null
     * @param snapshot asked at most once, in the calling thread; what it throws is thrown
     */
    public ResponseEntity<ResponseBodyEmitter> open(K key, @Nullable String lastEventId,
            Supplier<LiveSnapshot> snapshot) {
        var emitter = new ResponseBodyEmitter(-1L); // no time limit
        var client = open(key, lastEventId, snapshot, new EmitterPeer(emitter));
        emitter.onError(_ -> client.cut());
        emitter.onCompletion(client::cut);
        return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no").body(emitter);
    }

    LiveClient open(K key, @Nullable String lastEventId, Supplier<LiveSnapshot> snapshot, Peer peer) {
        forgetQuietStreams();
        var client = new LiveClient(peer, settings.queue(), settings.heartbeat());
        if (!resumed(key, client, EventId.parse(lastEventId))) {
            join(key, client, snapshot);
        }
        if (ended) {
            client.end();
        }
        return client;
    }

    private boolean resumed(K key, LiveClient client, @Nullable EventId last) {
        if (last == null || !last.epoch().equals(epoch)) {
            return false;
        }
        var missed = new AtomicReference<@Nullable List<Frame>>();
        channels.computeIfPresent(key, (_, channel) -> { // never of a channel that is given up meanwhile
            missed.set(channel.resume(client, last.n()).orElse(null));
            return channel;
        });
        var changes = missed.get();
        if (changes != null) {
            start(key, client, changes.isEmpty() ? frames.heartbeat() : joined(changes), Map.of());
        }
        return changes != null;
    }

    private static byte[] joined(List<Frame> changes) {
        return Frames.bytes(changes.stream().map(Frame::text).collect(Collectors.joining()));
    }

    private void join(K key, LiveClient client, Supplier<LiveSnapshot> supplier) {
        var n = new AtomicLong();
        channels.compute(key, (_, present) -> {
            var channel = present == null ? new Channel(numbers, settings.ring()) : present;
            n.set(channel.join(client)); // before the snapshot is taken: nothing falls between
            return channel;
        });
        try {
            var snapshot = supplier.get();
            start(key, client, frames.snapshot(snapshot, epoch + "-" + n), snapshot.allVersions());
        } catch (RuntimeException e) { // no snapshot, no stream: the caller answers why
            leave(key, client);
            throw e;
        }
    }

    private void start(K key, LiveClient client, byte[] first, Map<String, Long> known) {
        open.incrementAndGet();
        client.start(first, known, frames, () -> {
            leave(key, client);
            open.decrementAndGet();
        });
    }

    private void leave(K key, LiveClient client) {
        channels.computeIfPresent(key, (_, channel) -> {
            channel.leave(client, clock.instant());
            return channel;
        });
    }

    private void forgetQuietStreams() {
        var before = clock.instant().minus(settings.keep());
        channels.keySet().forEach(key -> channels.computeIfPresent(key,
                (_, channel) -> channel.quietBefore(before) ? null : channel));
    }

    /** Ends all streams after what is queued; who comes back gets a snapshot, whatever it had. */
    void beginAnew() {
        channels.keySet().forEach(key -> channels.computeIfPresent(key, (_, channel) -> {
            channel.clients().forEach(LiveClient::end);
            return null;
        }));
    }

    /** Ends all streams after what is queued; those opened later end after their start. */
    void end() {
        ended = true;
        channels.values().forEach(channel -> channel.clients().forEach(LiveClient::end));
    }

    int openStreams() {
        return open.get();
    }

    long cutStreams() {
        return cut.get();
    }
}
