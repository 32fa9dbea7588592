package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.crash.Verdict;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

/** Takes one broker of the pair away after the other, while guests come: kitchens must get what is ordered meanwhile. */
final class BrokerPair {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration FLOW = Duration.ofSeconds(10);

    private final List<String> wrong = new ArrayList<>();
    private final Cluster cluster;
    private final Ledger told;
    private final Verdict verdict;
    private int ended;

    BrokerPair(Cluster cluster, Ledger told, Verdict verdict) {
        this.cluster = cluster;
        this.told = told;
        this.verdict = verdict;
    }

    /** What was not as it must be. */
    Finding run() {
        copied(1);
        step("primary killed", cluster.broker()::kill);
        step("primary there again", cluster.broker()::start);
        copied(2);
        step("primary stopped", cluster.broker()::stop);
        step("primary started again", cluster.broker()::start);
        copied(3);
        step("backup killed", cluster.backup()::kill);
        step("backup started again", cluster.backup()::start);
        copied(4);
        verdict.fact("times the backup ended by itself and was started again", ended);
        return Finding.of("pair: not as it must be", wrong);
    }

    private void copied(int time) {
        Waiting.until(() -> {
            startAgain();
            return cluster.backup().synchronizations() >= time;
        }, LONGEST);
        var so = cluster.backup().synchronizations() >= time;
        Table.tell("the backup has all: " + (so ? "yes" : "NO"));
        if (!so) {
            wrong.add("the backup has not all, the " + time + ". time");
        }
    }

    /** What a service manager does: Artemis 2.56 sometimes ends without a word when it has given back to the primary. */
    private void startAgain() {
        if (!cluster.backup().runs()) {
            ended++;
            Table.tell("the backup ended by itself");
            cluster.backup().start();
        }
    }

    private void step(String what, Runnable change) {
        var before = Set.copyOf(told.acknowledged().keySet());
        var start = System.nanoTime();
        change.run();
        Waiting.until(() -> cookedSince(before), LONGEST);
        var millis = (System.nanoTime() - start) / 1_000_000;
        verdict.fact(what + ": ms until a kitchen worked on what was ordered since", millis);
        Table.tell(what + ": " + millis + " ms");
        if (!cookedSince(before)) {
            wrong.add(what + ": kitchens get nothing");
        }
        Waiting.pause(FLOW);
    }

    private boolean cookedSince(Set<?> before) {
        return told.acknowledged().values().stream().filter(order -> !before.contains(order.orderId()))
                .map(OrderView::tickets).flatMap(List::stream).map(OrderTicketView::ticketId)
                .anyMatch(told.cooked()::containsKey);
    }
}
