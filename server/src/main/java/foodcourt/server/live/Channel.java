package foodcourt.server.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One stream: its clients and its last changes. Numbers come from a counter shared by all streams of a kind, so that an
 * old number is never taken for one of a stream that was forgotten and began anew.
 */
final class Channel {
    private final AtomicLong numbers;
    private final int ringSize;
    private final Deque<Frame> ring = new ArrayDeque<>();
    private final Map<String, Long> versions;
    private final Set<LiveClient> clients = new LinkedHashSet<>();
    /** All changes after this number are in the ring. */
    private long since;
    private Instant quietSince = Instant.MAX;

    Channel(AtomicLong numbers, int ringSize) {
        this.numbers = numbers;
        this.ringSize = ringSize;
        versions = new LastSubjects(ringSize);
        // a number of its own: an id of the stream before it, after which nothing was numbered, must not fit this one
        since = numbers.incrementAndGet();
    }

    /** Numbers the change and gives it to every client; those that lag too far behind are returned, already left out. */
    synchronized List<LiveClient> publish(LiveChange change, String event, String epoch) {
        if (isOld(change)) {
            return List.of();
        }
        var n = numbers.incrementAndGet();
        var frame = new Frame(n, change, "id: " + epoch + "-" + n + "\n" + event);
        remember(frame);
        var slow = clients.stream().filter(client -> !client.offer(frame)).toList();
        slow.forEach(clients::remove);
        return slow;
    }

    /** What several processes publish may come in another order: a state that was followed by a newer one is not news. */
    private boolean isOld(LiveChange change) {
        var last = versions.merge(change.subject(), change.version(), Math::max);
        return last > change.version();
    }

    private void remember(Frame frame) {
        ring.addLast(frame);
        if (ring.size() > ringSize) {
            since = ring.removeFirst().n();
        }
    }

    /** From now on the client gets every change; the answer is the number it starts after. */
    synchronized long join(LiveClient client) {
        clients.add(client);
        return numbers.get();
    }

    /** What came after this number, or empty when that is not known any more. Then the client gets what follows. */
    synchronized Optional<List<Frame>> resume(LiveClient client, long n) {
        if (n < since || n > numbers.get()) {
            return Optional.empty();
        }
        clients.add(client);
        return Optional.of(ring.stream().filter(frame -> frame.n() > n).toList());
    }

    synchronized void leave(LiveClient client, Instant now) {
        clients.remove(client);
        quietSince = now;
    }

    synchronized boolean quietBefore(Instant time) {
        return clients.isEmpty() && quietSince.isBefore(time);
    }

    synchronized List<LiveClient> clients() {
        return List.copyOf(clients);
    }

    /** The subjects that changed last. */
    private static final class LastSubjects extends LinkedHashMap<String, Long> {
        private static final long serialVersionUID = 1;
        private final int most;

        LastSubjects(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > most;
        }
    }
}
