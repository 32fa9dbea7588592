package foodcourt.trials.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import foodcourt.client.connection.CourtServer;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.court.Races;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Waiting;
import foodcourt.trials.stores.Journal;

/** Part three: guest and cook want the same ticket at the same moment, and the server is killed a few times meanwhile. */
final class CancelAgainstAccept {
    private static final Duration SERVED = Duration.ofMinutes(30);

    private final int races = Settings.number("crash.races", 1000);
    private final int kills = Settings.number("crash.races.kills", 3);
    private final Path folder;
    private final long seed;

    CancelAgainstAccept(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    List<Finding> run(Verdict verdict) throws Exception {
        verdict.fact("cancel/accept races", races);
        verdict.fact("kill -9 of the server", kills);
        var told = new Ledger();
        try (var server = new ServerProcess(folder, "", ServerProcess.TIRELESS_SHOPS)) {
            server.startAndWait();
            try (var devices = new CourtServer(server.address(), "trial");
                    var running = new Races(devices, OpenCourt.court(devices), told, seed);
                    var screens = new Screens(server.address(), OpenCourt.court(devices), told)) {
                var ended = running.run(races);
                new Killer(server, seed).kill(kills);
                var shown = shown(ended, screens);
                server.stop();
                return verdict.findings(server.data(), told, shown, Journal.waiting(server.data()));
            }
        }
    }

    private static List<Finding> shown(CompletableFuture<Void> ended, Screens screens) {
        Waiting.until(ended::isDone, SERVED);
        Waiting.until(screens::right, SERVED, screens::wrong);
        return screens.findings();
    }
}
