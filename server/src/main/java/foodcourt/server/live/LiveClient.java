package foodcourt.server.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** One client of a stream: a bounded queue, emptied by a virtual thread of its own. */
final class LiveClient {
    private static final Frame END = new Frame(-1, new LiveChange("", "", 0, ""), "");

    private final BlockingQueue<Frame> queue;
    private final Peer peer;
    private final Duration heartbeat;
    private volatile boolean open = true;
    private volatile @Nullable Thread writer;

    LiveClient(Peer peer, int queue, Duration heartbeat) {
        this.peer = peer;
        this.queue = new ArrayBlockingQueue<>(queue);
        this.heartbeat = heartbeat;
    }

    /** Never blocks. Whether it was taken: a client that lags too far behind is cut. */
    boolean offer(Frame frame) {
        return queue.offer(frame);
    }

    /** Writes first this, then what is queued, until the end; then calls {@code after}. */
    void start(byte[] first, Map<String, Long> known, Frames frames, Runnable after) {
        writer = Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                peer.send(first);
                write(known, frames);
                peer.end();
            } catch (IOException | IllegalStateException e) { // the far end is gone, or the response has ended
                peer.end();
            } catch (InterruptedException e) { // cut
                peer.end();
            } finally {
                after.run();
            }
        });
        if (!open) { // cut before it began
            cut();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the end is this one frame, whatever another may hold
    private void write(Map<String, Long> known, Frames frames) throws IOException, InterruptedException {
        while (open) {
            var frame = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == END) {
                return;
            }
            if (frame == null) {
                peer.send(frames.heartbeat());
            } else if (frame.change().version() > known.getOrDefault(frame.change().subject(), Long.MIN_VALUE)) {
                peer.send(Frames.bytes(frame.text()));
            }
        }
    }

    /** Ends the stream after what is queued. */
    void end() {
        if (!queue.offer(END)) {
            cut();
        }
    }

    /** Ends the stream at once, whatever is queued. */
    void cut() {
        open = false;
        var thread = writer;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
