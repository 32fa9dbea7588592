package foodcourt.trials.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A program that runs as a process of its own, its words going to a log file. It never outlives this process. */
final class Program implements AutoCloseable {
    private static final Duration POLITE_END = Duration.ofSeconds(40);

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable Process process;

    Program(List<String> command, Map<String, String> environment, Path log) {
        this.command = command;
        this.environment = environment;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts it, after the words of earlier runs in the same log. */
    synchronized void start() {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    synchronized boolean runs() {
        return process != null && process.isAlive();
    }

    /** Processor time it has used since it was started; zero when it does not run. */
    synchronized Duration cpu() {
        return process == null ? Duration.ZERO : process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Megabytes of memory that it takes now; 0 where the system does not say. */
    synchronized long memory() {
        var status = Path.of("/proc", process == null ? "self" : Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line
                    .replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
        } catch (IOException e) { // another system
            return 0;
        }
    }

    /** {@code kill -9}: it has no moment left to write or say anything. Returns when it is gone. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /**
     * Asks it to end and waits until it has.
     *
     * @throws IllegalStateException when it does not
     */
    void stop() {
        stop(POLITE_END);
    }

    /** The same; the end may take this long. */
    synchronized void stop(Duration longest) {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!ended(process, longest)) {
                kill();
                throw new IllegalStateException("Did not end when asked; see " + log);
            }
        }
    }

    private static boolean ended(Process process, Duration longest) {
        try {
            return process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        kill();
    }
}
