package foodcourt.client.connection;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what has been silent for too long; a read on it then ends with an error. */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private final long silenceNanos;
    private volatile boolean closed;
    private volatile Watch current = new Watch(() -> {
    });

    Watchdog(Duration silence) {
        this.silenceNanos = silence.toNanos();
    }

    /** Watches this until the watch is closed. */
    Watch watch(Closeable watched) {
        var watch = new Watch(watched);
        current = watch;
        if (closed) {
            watch.cut();
        } else {
            watch.thread.start();
        }
        return watch;
    }

    /** Cuts what is being watched now, and all that comes. */
    @Override
    public void close() {
        closed = true;
        current.cut();
    }

    /** One watched connection. */
    final class Watch implements AutoCloseable {
        private final Closeable watched;
        private final Thread thread = Thread.ofVirtual().name("live-watchdog").unstarted(this::run);
        private volatile long lastSign = System.nanoTime();

        private Watch(Closeable watched) {
            this.watched = watched;
        }

        /** Something was heard. */
        void alive() {
            lastSign = System.nanoTime();
        }

        @Override
        public void close() {
            thread.interrupt();
        }

        private void run() {
            try {
                for (long left = silenceNanos; left > 0; left = lastSign + silenceNanos - System.nanoTime()) {
                    Thread.sleep(Duration.ofNanos(left));
                }
                LOG.info("silent for {} s: cut", silenceNanos / 1_000_000_000d);
                cut();
            } catch (InterruptedException nothingToWatchAnyMore) {
                LOG.trace("not watched any more");
            }
        }

        private void cut() {
            try {
                watched.close();
            } catch (IOException alreadyBroken) {
                LOG.debug("already broken", alreadyBroken);
            }
        }
    }
}
