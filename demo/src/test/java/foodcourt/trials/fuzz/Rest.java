package foodcourt.trials.fuzz;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import foodcourt.trials.report.Waiting;
import foodcourt.trials.stores.Tables;

/** The tables when nothing is on its way any more. */
final class Rest {
    /**
     * A server with these does nothing by the clock, such as settling a refund that an earlier input made due: what changes
     * is what the input changed.
     */
    static final List<String> BY_NO_CLOCK = List.of("--foodcourt.order.payment.look-every=1d",
            "--foodcourt.catalog.look-every=1d", "--foodcourt.intake.look-every=1d");
    private static final Duration QUIET = Duration.ofMillis(60);
    private static final int QUIET_LOOKS = 3;
    private static final int MOST_LOOKS = 300;

    private final Tables tables;

    Rest(Tables tables) {
        this.tables = tables;
    }

    /** What the rows are at this moment. */
    Map<String, String> now() throws SQLException {
        return tables.rows();
    }

    /** What the rows are when all messages are carried and applied. */
    Map<String, String> rows() throws SQLException {
        var last = tables.rows();
        var quiet = 0;
        for (var look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
            Waiting.pause(QUIET);
            var next = tables.rows();
            quiet = next.equals(last) && tables.carried() ? quiet + 1 : 0;
            last = next;
        }
        return last;
    }

    /** The tables whose rows differ from these, with both. */
    Map<String, String> difference(Map<String, String> before) throws SQLException {
        var different = new TreeMap<String, String>();
        tables.rows().forEach((table, after) -> {
            if (!Objects.equals(before.get(table), after)) {
                different.put(table, before.get(table) + " -> " + after);
            }
        });
        return different;
    }
}
