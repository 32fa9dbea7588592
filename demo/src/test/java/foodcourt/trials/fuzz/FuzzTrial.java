package foodcourt.trials.fuzz;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.jms.JMSException;

import org.junit.jupiter.api.Test;

import foodcourt.api.CourtView;
import foodcourt.client.connection.CourtServer;
import foodcourt.trials.court.Visit;
import foodcourt.trials.processes.BrokerProcess;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;
import foodcourt.trials.stores.BrokerQueues;
import foodcourt.trials.stores.SharedDatabases;
import foodcourt.trials.stores.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Pfuzz verify}: see docs/trials.md. */
class FuzzTrial {
    private static final String COLUMN = "fuzz";
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private final long seed = Settings.seed();
    private final Table table = new Table("Fuzz trial, -Dseed=" + seed, List.of(COLUMN));
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void badInputIsRefusedChangesNothingAndHarmsNobody() throws Exception {
        var folder = Settings.folder("fuzz");
        try (var databases = new SharedDatabases(folder.resolve("databases"));
                var broker = new BrokerProcess(Settings.artemis(), folder.resolve("broker"));
                var server = new ServerProcess(folder, "",
                        Stream.of(databases.settings(), broker.settings(), Rest.BY_NO_CLOCK).flatMap(List::stream)
                                .toList())) {
            broker.startAndWait();
            server.startAndWait();
            try (var tables = databases.tables()) {
                requests(server.address(), tables);
                garbage(broker, tables, server.address());
            }
        } finally {
            findings.forEach(finding -> table.put(finding.what(), COLUMN, finding.count()));
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
    }

    private void requests(URI server, Tables tables) throws Exception {
        try (var web = new Web(server)) {
            var fuzzing = new Fuzzing(web, tables, court(server), seed);
            fuzzing.run(Settings.number("fuzz.inputs", 5_000));
            fuzzing.facts(table, COLUMN);
            findings.addAll(fuzzing.findings());
        }
    }

    private static CourtView court(URI server) {
        try (var devices = new CourtServer(server, "trial")) {
            return devices.court().join().done().orElseThrow();
        }
    }

    private void garbage(BrokerProcess broker, Tables tables, URI server) throws Exception {
        var rest = new Rest(tables);
        var before = rest.rows();
        var sent = Garbage.put(broker.url(), BrokerProcess.USER);
        Waiting.until(() -> deadLetters(broker).containsAll(sent), GIVEN_UP);
        table.put("garbage messages, by queue", COLUMN, sent.size());
        sent.removeAll(deadLetters(broker));
        findings.add(Finding.of("garbage that is no dead letter", sent));
        findings.add(Finding.of("tables that garbage changed", rest.difference(before).entrySet()));
        findings.add(Finding.of("orders not served after the garbage", served(server)));
    }

    /** An order travels all the way to the guest's hands. */
    private List<String> served(URI server) {
        try (var devices = new CourtServer(server, "trial")) {
            return Visit.servedBy(devices, court(server), new Random(seed), Duration.ofSeconds(60))
                    ? List.of()
                    : List.of("not picked up in time");
        }
    }

    private static Set<String> deadLetters(BrokerProcess broker) {
        try {
            return Set.copyOf(BrokerQueues.deadLetters(broker.url(), BrokerProcess.USER));
        } catch (JMSException e) { // asked again, and missed at the end when it stays so
            return Set.of();
        }
    }
}
