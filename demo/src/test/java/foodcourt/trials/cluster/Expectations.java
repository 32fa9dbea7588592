package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

/** What must become so in time; told as it comes, and what did not is counted at the end. */
final class Expectations {
    private final List<String> wrong = new ArrayList<>();
    private final Duration longest;

    Expectations(Duration longest) {
        this.longest = longest;
    }

    /** Returns when it is so, or after the time. */
    void expect(String what, BooleanSupplier so) {
        Waiting.until(so, longest);
        var right = so.getAsBoolean();
        Table.tell(what + ": " + (right ? "yes" : "NO"));
        if (!right) {
            wrong(what);
        }
    }

    void wrong(String what) {
        wrong.add(what);
    }

    /** What was not as it must be. */
    Finding finding(String part) {
        return Finding.of(part + ": not as it must be", wrong);
    }
}
