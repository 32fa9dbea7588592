package foodcourt.trials.crash;

import java.time.Duration;
import java.util.Random;

import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

/** Kills the server at random moments, some of them while it is still starting, and starts it again. */
final class Killer {
    private static final double WHILE_STARTING = 0.2;
    private static final Duration LONGEST_START = Duration.ofSeconds(6);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(12);

    private final ServerProcess server;
    private final Random random;

    Killer(ServerProcess server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    /** So many times; the server is ready when this returns. */
    void kill(int times) {
        for (var i = 0; i < times; i++) {
            letLive();
            server.kill();
            Table.tell("kill -9 of the server, " + (i + 1) + " of " + times);
            server.start();
        }
        server.awaitReady();
    }

    private void letLive() {
        if (random.nextDouble() < WHILE_STARTING) {
            waitUpTo(LONGEST_START);
        } else {
            server.awaitReady();
            waitUpTo(LONGEST_LIFE);
        }
    }

    private void waitUpTo(Duration longest) {
        Waiting.pause(Duration.ofMillis(random.nextLong(longest.toMillis())));
    }
}
