package foodcourt.trials.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.stores.Journal;

/** Part one: orders flow while the server, its databases and its own broker are killed again and again. */
final class ServerKilled {
    private static final Duration SERVED = Duration.ofMinutes(30);
    private static final int LEFT_OVERS = 40;

    private final int kills = Settings.number("crash.kills", 20);
    private final int perSecond = Settings.number("crash.orders", 40);
    private final Path folder;
    private final long seed;

    ServerKilled(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    List<Finding> run(Verdict verdict) throws Exception {
        verdict.fact("kill -9 of the server", kills);
        verdict.fact("orders a second", perSecond);
        try (var server = new ServerProcess(folder, "", ServerProcess.TIRELESS_SHOPS)) {
            server.startAndWait();
            try (var court = new OpenCourt(server.address(), LEFT_OVERS, seed)) {
                court.guests().come(perSecond);
                new Killer(server, seed).kill(kills);
                var shown = court.serveAll(SERVED);
                server.stop();
                return verdict.findings(server.data(), court.told(), shown, Journal.waiting(server.data()));
            }
        }
    }
}
