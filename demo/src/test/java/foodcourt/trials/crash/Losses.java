package foodcourt.trials.crash;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import foodcourt.trials.report.Finding;

import static foodcourt.trials.crash.Evidence.missing;

/** What was acknowledged and is not there. */
final class Losses {
    private final Evidence evidence;

    Losses(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        var stores = evidence.stores();
        var promised = evidence.promised().keySet();
        return List.of(
                Finding.of("lost: guests without an answer", unanswered()),
                Finding.of("lost: orders not in the order store",
                        missing(evidence.told().acknowledged().keySet(), evidence.orders().keySet())),
                Finding.of("lost: tickets not in the order store", missing(promised, stores.ordered().keySet())),
                Finding.of("lost: tickets not in a kitchen", missing(promised, stores.kitchen().keySet())),
                Finding.of("lost: tickets not in an account", missing(promised, stores.account().keySet())),
                Finding.of("lost: tickets the board was not told of", missing(promised, stores.board().keySet())));
    }

    private Set<UUID> unanswered() {
        var open = new TreeSet<>(evidence.told().sent());
        open.removeAll(evidence.told().acknowledged().keySet());
        open.removeAll(evidence.told().refused().keySet());
        return open;
    }
}
