package foodcourt.trials.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.court.Traffic;
import foodcourt.trials.crash.OpenCourt;
import foodcourt.trials.crash.Verdict;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code mvn -Pcluster verify}: see docs/cluster.md. Each part has a cluster of its own, and is counted by itself. */
class ClusterTrial {
    /** What is run when {@code -Dcluster.parts} names nothing else. */
    static final String USUAL = "isolation,rolling,pair";

    private static final String ISOLATION = "isolation";
    private static final String ROLLING = "rolling";
    private static final String PAIR = "pair";
    private static final Duration SERVED = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int LEFT_OVERS = 20;

    private final int replicas = Settings.number("cluster.replicas", 2);
    private final int mostShops = Settings.number("cluster.shops", 2);
    private final long seed = Settings.seed();

    /** One part of the trial: what is done to the cluster while guests come. */
    private interface Part {
        List<Finding> play(Cluster cluster, OpenCourt court, CourtServer device, Verdict verdict);
    }

    @Test
    void kitchensGoOnWhateverIsAway() throws Exception {
        run(ISOLATION, Cluster.Setup.USUAL, Settings.number("cluster.isolation.orders", 5), Isolation.LIMIT,
                (cluster, court, device, verdict) -> List.of(new Isolation(cluster, court, device, verdict).run()));
    }

    @Test
    void everyProcessIsRestartedAndNoOrderFails() throws Exception {
        var before = Settings.folderIfAny("cluster.before");
        run(ROLLING, new Cluster.Setup(before, false), Settings.number("cluster.orders", 20),
                ServerProcess.TIRELESS_SHOPS.getLast(),
                (cluster, court, _, verdict) -> {
                    verdict.fact("rolling: from", before.map(Path::toString).orElse("the same"));
                    restartAll(cluster, court.told(), verdict);
                    return List.of(Finding.of("failed: orders refused", court.told().refused().entrySet()));
                });
    }

    @Test
    void aBrokerIsKilledAndTheOtherOneOfThePairGoesOn() throws Exception {
        run(PAIR, new Cluster.Setup(Optional.empty(), true), Settings.number("cluster.isolation.orders", 5),
                ServerProcess.TIRELESS_SHOPS.getLast(),
                (cluster, court, _, verdict) -> List.of(new BrokerPair(cluster, court.told(), verdict).run()));
    }

    private void run(String name, Cluster.Setup setup, int perSecond, String limit, Part part) throws Exception {
        assumeTrue(Settings.chosen("cluster.parts", name, USUAL));
        var folder = Settings.folder("cluster-" + name);
        var table = new Table("Cluster trial, -Dseed=" + seed + ", logs in " + folder, List.of(name));
        var verdict = new Verdict(table, name);
        verdict.fact("replicas of each role", replicas);
        verdict.fact("orders a second", perSecond);
        verdict.fact("an order is of one shop to", mostShops);
        var findings = new ArrayList<Finding>();
        try (var cluster = new Cluster(folder, setup, Cluster.ofEach(replicas), limit);
                var device = new CourtServer(cluster.address(), "trial-look", Duration.ofSeconds(15),
                        Patience.USUAL)) {
            Waiting.until(() -> device.court().join().done().isPresent(), Duration.ofSeconds(30));
            rest(cluster, verdict);
            try (var court = new OpenCourt(cluster.address(), LEFT_OVERS, seed)) {
                court.guests().come(Traffic.steady(perSecond, mostShops));
                findings.add(story(court.told(), device));
                findings.addAll(part.play(cluster, court, device, verdict));
                findings.addAll(count(cluster, court, verdict));
            }
        } finally {
            findings.forEach(finding -> table.put(finding.what(), name, finding.count()));
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
    }

    /** What the processes cost while nothing happens. */
    private static void rest(Cluster cluster, Verdict verdict) {
        Waiting.pause(REST); // whoever has just started still has something to do
        var processors = Processors.of(cluster);
        Waiting.pause(REST);
        processors.perSecond((who, millis) -> verdict.fact("at rest: ms of a processor a second, " + who, millis));
    }

    private static List<Finding> count(Cluster cluster, OpenCourt court, Verdict verdict) throws Exception {
        var shown = court.serveAll(SERVED);
        var queues = cluster.queues();
        cluster.stop();
        return verdict.findings(cluster.stores(), court.told(), shown, queues);
    }

    /** Of the first guests one is served from the kiosk to the hand-over. */
    private static Finding story(Ledger told, CourtServer device) {
        Waiting.until(() -> served(told, device), Duration.ofMinutes(2));
        Table.tell("the story has been told");
        return Finding.of("story: nobody was served", served(told, device) ? List.of() : List.of("nobody"));
    }

    private static boolean served(Ledger told, CourtServer device) {
        return told.acknowledged().keySet().stream().limit(20).anyMatch(orderId -> device.order(orderId).join().done()
                .map(OrderView::status).filter(OrderStatus.COMPLETED::equals).isPresent());
    }

    /** One process after the other, each asked to end while guests come, then started again. */
    private static void restartAll(Cluster cluster, Ledger told, Verdict verdict) {
        var sent = told.sent().size();
        var again = told.again().size();
        var start = System.nanoTime();
        var chosen = cluster.roles().stream().filter(role -> Settings.chosen("cluster.roles", role.name())).toList();
        chosen.forEach(role -> role.replicas().forEach(replica -> restart(cluster, role, replica)));
        verdict.fact("rolling: processes restarted", chosen.stream().mapToInt(role -> role.replicas().size()).sum());
        verdict.fact("rolling: seconds", (System.nanoTime() - start) / 1_000_000_000);
        verdict.fact("rolling: orders sent meanwhile", told.sent().size() - sent);
        verdict.fact("rolling: questions asked again", told.again().size() - again);
        verdict.fact("rolling: guests waited for their answer, p50 ms", Math.round(told.waits().percentile(50)));
        verdict.fact("rolling: guests waited for their answer, p99 ms", Math.round(told.waits().percentile(99)));
        verdict.fact("rolling: guests waited for their answer, longest ms", Math.round(told.waits().percentile(100)));
        told.again().stream().skip(again).distinct().limit(10).forEach(Table::tell);
    }

    private static void restart(Cluster cluster, Role role, ServerProcess replica) {
        cluster.update(replica);
        Table.tell("restarted " + role.name() + " at " + replica.address());
        Waiting.pause(Duration.ofSeconds(2));
    }
}
