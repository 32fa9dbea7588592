package foodcourt.trials.overload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Latencies;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;
import foodcourt.trials.stores.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Poverload verify}: see docs/trials.md. */
class OverloadTrial {
    private static final String IDLE = "idle";
    private static final String LOADED = "3 × capacity";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final Duration COMMAND_EVERY = Duration.ofMillis(50);
    private static final int TIMES = 3;

    private final Duration load = Settings.seconds("overload.seconds", 60);
    private final long seed = Settings.seed();
    private final Table table = new Table("Overload trial, -Dseed=" + seed, List.of(IDLE, LOADED));
    private final Path folder = Settings.folder("overload");

    @Test
    void tooManyOrdersAreAPauseAndKitchensGoOn() throws Exception {
        List<Finding> findings = List.of();
        try (var server = new ServerProcess(folder, System.getProperty("overload.cpus", ""),
                ServerProcess.TIRELESS_SHOPS)) {
            server.startAndWait();
            findings = run(server);
        } finally {
            findings.forEach(finding -> table.put(finding.what(), LOADED, finding.count()));
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
    }

    private List<Finding> run(ServerProcess server) throws Exception {
        try (var devices = new CourtServer(server.address(), "crowd", TIME_LIMIT, Patience.USUAL);
                var consoles = new CourtServer(server.address(), "console", TIME_LIMIT, Patience.USUAL)) {
            var court = devices.court().join().done().orElseThrow();
            try (var crowd = new Crowd(devices, court); var cooks = new SteadyCooks(consoles, court)) {
                crowd.pressFor(load.dividedBy(6), 8, seed); // a server that has just started is slow
                var capacity = crowd.pressFor(load.dividedBy(4), 16, seed + 1_000);
                table.put("orders a second", IDLE, Math.round(capacity));
                return measure(server, crowd, cooks, capacity);
            }
        }
    }

    private List<Finding> measure(ServerProcess server, Crowd crowd, SteadyCooks cooks, double capacity)
            throws Exception {
        var tickets = new ConcurrentLinkedQueue<>(crowd.tickets());
        Waiting.pause(load.dividedBy(6)); // messages on their way arrive
        var idle = new Latencies();
        var idleLooks = new Latencies();
        cooks.work(tickets, load.dividedBy(2), COMMAND_EVERY, idle, idleLooks);
        crowd.answers().clear();
        var loaded = new Latencies();
        var loadedLooks = new Latencies();
        var working = Thread.ofPlatform().start(() -> cooks.work(tickets, load, COMMAND_EVERY, loaded, loadedLooks));
        crowd.comeFor(load, TIMES * capacity, seed + 2_000);
        working.join();
        facts(crowd, capacity, List.of(idle, loaded), List.of(idleLooks, loadedLooks));
        return verdict(server, crowd, cooks, idle, loaded);
    }

    private void facts(Crowd crowd, double capacity, List<Latencies> commands, List<Latencies> looks) {
        table.put("orders a second", LOADED, Math.round(TIMES * capacity));
        crowd.answers().forEach((answer, times) -> table.put("orders " + answer, LOADED, times));
        Stream.of(IDLE, LOADED).forEach(column -> {
            var which = column.equals(IDLE) ? 0 : 1;
            table.put("kitchen commands", column, commands.get(which).count());
            table.put("kitchen commands, p99 ms", column, commands.get(which));
            table.put("reads, p99 ms", column, looks.get(which));
        });
        table.put("accepted orders, p99 ms", LOADED, crowd.acceptTimes());
    }

    private List<Finding> verdict(ServerProcess server, Crowd crowd, SteadyCooks cooks, Latencies idle,
            Latencies loaded) throws Exception {
        Waiting.pause(load.dividedBy(2));
        server.stop();
        server.startAndWait(); // what was still on its way is carried by the next start
        Waiting.pause(load.dividedBy(2));
        server.stop();
        var kitchen = Stores.read(server.data()).kitchen().keySet();
        var tooSlow = loaded.percentile(99) > TIMES * idle.percentile(99);
        return List.of(Finding.of("accepted tickets in no kitchen", missing(crowd.tickets(), kitchen)),
                Finding.of("refusals without Retry-After, and failures", crowd.rude()),
                Finding.of("commands and reads not answered", cooks.failed()),
                Finding.of("p99 of commands above 3 × idle", tooSlow ? List.of(idle + " -> " + loaded) : List.of()));
    }

    private static List<UUID> missing(Set<UUID> expected, Set<UUID> there) {
        return expected.stream().filter(id -> !there.contains(id)).toList();
    }
}
