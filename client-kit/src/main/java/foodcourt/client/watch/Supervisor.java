package foodcourt.client.watch;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.client.connection.BackOff;

/**
 * Starts a program as a child process and starts it again when it crashed, asked for it, or gives no sign of life; with
 * growing pauses while it does not stay. A wish to end (exit code 0) and a wrong option (2) are final.
 */
public final class Supervisor {
    /** What a program ends with that wants to be started again. */
    public static final int RESTART = 75;
    private static final int WRONG_OPTION = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration FIRST_SIGN = Duration.ofMinutes(2);

    private final List<String> command;
    private final Limits limits;
    private final PrintStream out;
    private final BackOff pauses;

    /**
     * @param silence how long the program may give no sign of life; longer than its own watchdog takes
     * @param stays a program that ran for so long is started again at once
     * @param firstPause after a shorter run; doubled each time
     * @param longestPause the longest such pause
     */
    record Limits(Duration silence, Duration stays, Duration firstPause, Duration longestPause) {
        static Limits usual(Duration hung) {
            return new Limits(hung.plusSeconds(15), Duration.ofMinutes(1), Duration.ofSeconds(1),
                    Duration.ofSeconds(30));
        }
    }

    Supervisor(List<String> command, Limits limits, PrintStream out) {
        this.command = List.copyOf(command);
        this.limits = limits;
        this.out = out;
        this.pauses = new BackOff(limits.firstPause(), limits.longestPause(), new SplittableRandom());
    }

    /**
     * For this very program.
     *
     * @param main its main class
     * @param hung after how long its own watchdog ends it
     * @param arguments that it was started with
     */
    public static Supervisor ofThisProgram(Class<?> main, Duration hung, String... arguments) {
        return new Supervisor(command(main, arguments), Limits.usual(hung), System.out);
    }

    /** Runs until the program wants to end; returns its exit code. */
    public int run() {
        var current = new Current();
        var hook = new Thread(current::end, "end-child");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return supervise(current);
        } catch (InterruptedException ended) {
            current.end();
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private int supervise(Current current) throws InterruptedException {
        while (true) {
            var child = current.started(Child.start(command, out));
            int code = child.await(FIRST_SIGN, limits.silence());
            if (code == 0 || code == WRONG_OPTION) {
                return code;
            }
            var pause = pause(child.age());
            LOG.warn("the program ended with {}: it is started again in {} ms", code, pause.toMillis());
            Thread.sleep(pause);
        }
    }

    private Duration pause(Duration ran) {
        if (ran.compareTo(limits.stays()) >= 0) {
            pauses.reset();
            return Duration.ZERO;
        }
        return pauses.next();
    }

    private static List<String> command(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        var packaged = System.getProperty("jpackage.app-path");
        if (packaged == null) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        } else {
            command.add(packaged);
        }
        Stream.of(arguments).filter(argument -> !argument.startsWith("--supervise")).forEach(command::add);
        return command;
    }

    /** The child of this moment: it must not outlive its supervisor. */
    private static final class Current {
        private @org.jspecify.annotations.Nullable Child child;
        private boolean ended;

        synchronized Child started(Child fresh) {
            child = fresh;
            if (ended) {
                fresh.end();
            }
            return fresh;
        }

        synchronized void end() {
            ended = true;
            if (child != null) {
                child.end();
            }
        }
    }
}
