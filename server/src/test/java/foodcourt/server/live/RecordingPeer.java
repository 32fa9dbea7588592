package foodcourt.server.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A far end that keeps what it gets, and may be slow or gone. */
final class RecordingPeer implements Peer {
    private final List<String> events = new ArrayList<>();
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private volatile boolean stuck;
    private volatile boolean gone;
    private volatile boolean ended;

    /** From now on it does not read. */
    RecordingPeer stuck() {
        stuck = true;
        return this;
    }

    /** From now on sending to it fails. */
    void leave() {
        gone = true;
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        if (gone) {
            throw new IOException("Broken pipe");
        }
        if (stuck) {
            awaitReading();
        }
        synchronized (events) {
            events.addAll(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n\n")));
        }
    }

    private void awaitReading() throws IOException {
        try {
            mayRead.await();
        } catch (InterruptedException e) {
            throw new IOException("Cut", e);
        }
    }

    @Override
    public void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whole events, heartbeats left out. */
    List<String> events() {
        synchronized (events) {
            return events.stream().filter(event -> !event.startsWith("event: heartbeat")).toList();
        }
    }

    long heartbeats() {
        synchronized (events) {
            return events.stream().filter(event -> event.startsWith("event: heartbeat")).count();
        }
    }

    /** The data of the events with this name. */
    List<String> data(String name) {
        return events().stream().filter(event -> event.contains("event: " + name + "\n"))
                .map(event -> event.substring(event.indexOf("data: ") + 6)).toList();
    }

    String lastId() {
        var last = events().getLast();
        return last.substring(4, last.indexOf('\n'));
    }
}
