package foodcourt.trials.crash;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Pcrash verify}: see docs/trials.md. */
class CrashTrial {
    private static final String KILLED = "server killed";
    private static final String AWAY = "broker away";
    private static final String RACES = "races";

    @Test
    void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        var seed = Settings.seed();
        var folder = Settings.folder("crash");
        var table = new Table("Crash trial, -Dseed=" + seed + ", logs in " + folder, List.of(KILLED, AWAY, RACES));
        var findings = new ArrayList<Finding>();
        try {
            if (Settings.chosen("crash.parts", "killed")) {
                findings.addAll(new ServerKilled(folder.resolve("killed"), seed).run(new Verdict(table, KILLED)));
            }
            if (Settings.chosen("crash.parts", "away")) {
                findings.addAll(new BrokerAway(folder.resolve("away"), seed + 1).run(new Verdict(table, AWAY)));
            }
            if (Settings.chosen("crash.parts", "races")) {
                findings.addAll(new CancelAgainstAccept(folder.resolve("races"), seed + 2)
                        .run(new Verdict(table, RACES)));
            }
        } finally {
            table.print(System.out);
            Table.explain(findings, System.out);
        }
        assertThat(findings).filteredOn(finding -> finding.count() > 0).isEmpty();
    }
}
