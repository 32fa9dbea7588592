package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.crash.OpenCourt;
import foodcourt.trials.crash.Verdict;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Pcluster verify}: see docs/cluster.md. */
class ClusterTrial {
    private static final String COLUMN = "cluster";
    private static final Duration SERVED = Duration.ofMinutes(10);
    private static final int LEFT_OVERS = 20;

    private final int replicas = Settings.number("cluster.replicas", 2);
    private final int perSecond = Settings.number("cluster.orders", 20);

    @Test
    void aCourtOfManyProcessesServesEverybodyWhateverIsAway() throws Exception {
        var seed = Settings.seed();
        var folder = Settings.folder(COLUMN);
        var table = new Table("Cluster trial, -Dseed=" + seed + ", logs in " + folder, List.of(COLUMN));
        var verdict = new Verdict(table, COLUMN);
        verdict.fact("replicas of each role", replicas);
        verdict.fact("orders a second", perSecond);
        var findings = new ArrayList<Finding>();
        try (var cluster = new Cluster(folder, replicas);
                var device = new CourtServer(cluster.address(), "trial-look", Duration.ofSeconds(15),
                        Patience.USUAL)) {
            Waiting.until(() -> device.court().join().done().isPresent(), Duration.ofSeconds(30));
            try (var court = new OpenCourt(cluster.address(), LEFT_OVERS, seed)) {
                court.guests().come(perSecond);
                findings.add(story(court.told(), device));
                if (Settings.chosen("cluster.parts", "isolation")) {
                    findings.add(new Isolation(cluster, court, device, verdict).run());
                }
                if (Settings.chosen("cluster.parts", "rolling")) {
                    restartAll(cluster, court.told(), verdict);
                }
                findings.addAll(count(cluster, court, verdict));
            }
        } finally {
            findings.forEach(finding -> table.put(finding.what(), COLUMN, finding.count()));
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
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
        for (var role : cluster.roles()) {
            for (var replica : role.replicas()) {
                restart(role, replica);
            }
        }
        verdict.fact("rolling: processes restarted", cluster.roles().stream().mapToInt(role -> role.replicas().size())
                .sum());
        verdict.fact("rolling: orders sent meanwhile", told.sent().size() - sent);
        verdict.fact("rolling: questions asked again", told.again().size() - again);
        told.again().stream().skip(again).distinct().limit(10).forEach(Table::tell);
    }

    private static void restart(Role role, ServerProcess replica) {
        replica.stop();
        replica.start();
        replica.awaitReady();
        Table.tell("restarted " + role.name() + " at " + replica.address());
        Waiting.pause(Duration.ofSeconds(2));
    }
}
