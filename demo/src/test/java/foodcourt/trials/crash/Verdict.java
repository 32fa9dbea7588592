package foodcourt.trials.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import foodcourt.trials.court.Ledger;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Table;
import foodcourt.trials.stores.Stores;

/** Counts one part of the trial after its server ended, and fills its column of the table. */
public final class Verdict {
    private final Table table;
    private final String column;

    /** Of the part with this column. */
    public Verdict(Table table, String column) {
        this.table = table;
        this.column = column;
    }

    /** A number that says how hard the part was. */
    public void fact(String row, Object number) {
        table.put(row, column, number);
    }

    /**
     * Counts everything that must be 0.
     *
     * @param shown what screens showed otherwise before the end
     * @param queues messages that wait, by queue
     * @return all findings, the empty ones too
     */
    List<Finding> findings(Path data, Ledger told, List<Finding> shown, Map<String, Long> queues) throws Exception {
        return findings(Stores.read(data), told, shown, queues);
    }

    /** The same, of what is stored wherever. */
    public List<Finding> findings(Stores stores, Ledger told, List<Finding> shown, Map<String, Long> queues) {
        facts(told, stores);
        var evidence = Evidence.of(told, stores);
        var all = Stream.of(new Losses(evidence).findings(), new Doubles(evidence).findings(),
                new Contradictions(evidence).findings(), shown,
                Remains.findings(stores.outbox(), queues, List.copyOf(told.faults()))).flatMap(List::stream).toList();
        all.forEach(finding -> table.put(finding.what(), column, finding.count()));
        return all;
    }

    private void facts(Ledger told, Stores stores) {
        fact("orders sent", told.sent().size());
        fact("orders acknowledged", told.acknowledged().size());
        fact("orders refused", told.refused().size());
        fact("orders in the order store", stores.orders().size());
        fact("tickets acknowledged", Evidence.promised(told).size());
        fact("tickets in kitchens", stores.kitchen().size());
        fact("tickets in accounts", stores.account().size());
        fact("tickets the board was told of", stores.board().size());
        fact("cancels won by guests", won(told, true));
        fact("cancels won by cooks", won(told, false));
    }

    private static long won(Ledger told, boolean guest) {
        return told.cancels().values().stream().filter(word -> word.done() == guest).count();
    }
}
