package foodcourt.trials.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import foodcourt.trials.processes.BrokerProcess;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;
import foodcourt.trials.stores.BrokerQueues;

/** Part two: orders flow while the broker, a process of its own, is killed and stays away; meanwhile the server is killed too. */
final class BrokerAway {
    private static final Duration SERVED = Duration.ofMinutes(30);
    private static final Duration FLOW = Duration.ofSeconds(10);
    private static final int LEFT_OVERS = 40;

    private final Duration away = Settings.seconds("crash.away", 60);
    private final int perSecond = Settings.number("crash.orders", 40);
    private final Path folder;
    private final long seed;

    BrokerAway(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    List<Finding> run(Verdict verdict) throws Exception {
        verdict.fact("broker away, s", away.toSeconds());
        verdict.fact("orders a second", perSecond);
        try (var broker = new BrokerProcess(Settings.artemis(), folder.resolve("broker"));
                var server = new ServerProcess(folder, "",
                        Stream.concat(broker.settings().stream(), ServerProcess.TIRELESS_SHOPS.stream()).toList())) {
            broker.startAndWait();
            server.startAndWait();
            try (var court = new OpenCourt(server.address(), LEFT_OVERS, seed)) {
                court.guests().come(perSecond);
                goAway(broker, server, verdict);
                var shown = court.serveAll(SERVED);
                server.stop();
                return verdict.findings(server.data(), court.told(), shown,
                        BrokerQueues.waiting(broker.url(), BrokerProcess.USER));
            }
        }
    }

    /** The server must come up without its broker too. */
    private void goAway(BrokerProcess broker, ServerProcess server, Verdict verdict) {
        Waiting.pause(FLOW);
        broker.kill();
        Table.tell("the broker is away");
        verdict.fact("kill -9 of the broker", 1);
        Waiting.pause(away.dividedBy(2));
        server.kill();
        server.start();
        verdict.fact("kill -9 of the server", 1);
        Waiting.pause(away.dividedBy(2));
        broker.startAndWait();
        Table.tell("the broker is back");
        server.awaitReady();
        Waiting.pause(FLOW);
    }
}
