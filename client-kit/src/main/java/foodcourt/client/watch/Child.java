package foodcourt.client.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the supervised program, and the signs of life it gives. */
final class Child {
    /** What a child that gave no sign of life any more is said to have ended with. */
    static final int KILLED = 137;
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final Duration TURN = Duration.ofMillis(500);

    private final Process process;
    private final AtomicLong beats = new AtomicLong();
    private final long started = System.nanoTime();

    private Child(Process process) {
        this.process = process;
    }

    /** Starts it; what it says goes on to {@code out}, what it complains of to this process's own. */
    static Child start(List<String> command, PrintStream out) {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put(Supervised.CHILD, "1");
        try {
            var child = new Child(builder.start());
            Thread.ofPlatform().daemon().name("child-words").start(() -> child.listen(out));
            return child;
        } catch (IOException cannot) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), cannot);
        }
    }

    /**
     * Waits for its end, and brings it about when it is silent.
     *
     * @param first how long it may take to its first sign of life
     * @param silence how long it may be silent then
     * @return its exit code, {@link #KILLED} where it had to be killed
     */
    int await(Duration first, Duration silence) throws InterruptedException {
        long heard = 0;
        // counted in turns, not by a clock: after the machine has slept the child must have time for a sign
        for (int silent = 0; !process.waitFor(TURN.toMillis(), TimeUnit.MILLISECONDS); silent++) {
            if (beats.get() > heard) {
                heard = beats.get();
                silent = 0;
            }
            if (silent > (heard == 0 ? first : silence).dividedBy(TURN)) {
                LOG.error("the program gives no sign of life: it is killed");
                process.destroyForcibly().waitFor();
                return KILLED;
            }
        }
        return process.exitValue();
    }

    /** How long it has run. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Asks it to end, then makes it. */
    void end() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen(PrintStream out) {
        try (BufferedReader words = process.inputReader()) {
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                if (line.equals(Supervised.BEAT)) {
                    beats.incrementAndGet();
                } else {
                    out.println(line);
                }
            }
        } catch (IOException ended) {
            LOG.debug("the program has ended", ended);
        }
    }
}
