package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import foodcourt.trials.court.Ledger;
import foodcourt.trials.crash.OpenCourt;
import foodcourt.trials.crash.Verdict;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Latencies;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * {@code mvn -Pcluster verify -Dcluster.parts=chain}: the day of a chain of a thousand courts, as far as this machine takes
 * it, at one court of many processes; and what an order costs. See docs/scale.md.
 */
class ChainTrial {
    private static final String COLUMN = "chain";
    private static final Duration SERVED = Duration.ofMinutes(10);
    private static final int PERIODS = 11;

    private final int courts = Settings.number("cluster.courts", 1_000);
    private final int mostPerSecond = Settings.number("cluster.orders", 20);
    private final Duration length = Settings.seconds("cluster.day", 330);
    private final long seed = Settings.seed();

    @Test
    void aDayOfAThousandCourts() throws Exception {
        assumeTrue(Settings.chosen("cluster.parts", COLUMN, ClusterTrial.USUAL));
        var folder = Settings.folder("cluster-chain");
        var table = new Table("Chain, -Dseed=" + seed + ", logs in " + folder, List.of(COLUMN));
        var hours = new Table("Hours of the day", List.of("orders", "p50 ms", "p99 ms"));
        var verdict = new Verdict(table, COLUMN);
        var findings = new ArrayList<Finding>();
        try (var cluster = new Cluster(folder, Cluster.ofEach(Settings.number("cluster.replicas", 2)),
                ServerProcess.TIRELESS_SHOPS.getLast());
                var court = new OpenCourt(cluster.address(), 0, seed)) {
            warmUp(court);
            var processors = Processors.of(cluster);
            var stored = cluster.databaseSize();
            var sent = cluster.bytes();
            var orders = court.told().acknowledged().size();
            var chain = new Chain(courts, mostPerSecond, length, seed);
            told(chain, verdict);
            court.guests().come(chain);
            day(chain, court.told(), hours);
            var shown = court.serveAll(SERVED);
            var served = court.told().acknowledged().size() - orders;
            processors.each(served, (who, millis) -> verdict.fact("ms of a processor an order: " + who, millis));
            verdict.fact("bytes of the database an order", (cluster.databaseSize() - stored) / served);
            verdict.fact("bytes from and to clients an order", (cluster.bytes() - sent) / served);
            cluster.memory().forEach((who, megabytes) -> verdict.fact("MB of memory: " + who, megabytes));
            var queues = cluster.queues();
            cluster.stop();
            findings.addAll(verdict.findings(cluster.stores(), court.told(), shown, queues));
            findings.add(Finding.of("failed: orders refused", court.told().refused().entrySet()));
        } finally {
            findings.forEach(finding -> table.put(finding.what(), COLUMN, finding.count()));
            hours.print(System.out);
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
    }

    /** What is new is slow, and what is made once is not to be counted for an order. */
    private void warmUp(OpenCourt court) {
        court.guests().come(mostPerSecond);
        Waiting.pause(length.dividedBy(10));
        court.guests().noMore();
        Waiting.pause(Duration.ofSeconds(2));
        Waiting.until(() -> court.guests().waiting() == 0 && court.cooking() == 0, SERVED);
    }

    private void told(Chain chain, Verdict verdict) {
        verdict.fact("courts", courts);
        verdict.fact("their orders a second at the highest", Math.round(chain.highest()));
        verdict.fact("their orders in the day", Math.round(chain.ordersOfTheDay()));
        verdict.fact("let through, % of the orders", "%.1f".formatted(100 * chain.share()));
        verdict.fact("that is so many average courts", Math.round(courts * chain.share()));
    }

    /** An hour of the day after the other, with how long its guests waited. */
    private void day(Chain chain, Ledger told, Table hours) {
        for (var period = 0; period < PERIODS; period++) {
            var from = told.waits().count();
            var end = 60 * (10.0 + period + 1);
            Waiting.until(() -> chain.minute() >= end, length);
            Latencies waits = told.waits().since(from);
            var row = 10 + period + " h";
            hours.put(row, "orders", waits.count());
            hours.put(row, "p50 ms", Math.round(waits.percentile(50)));
            hours.put(row, "p99 ms", Math.round(waits.percentile(99)));
            Table.tell(row + ": " + waits.count() + " orders, p99 " + waits + " ms");
        }
    }
}
