package foodcourt.trials.cluster;

import java.time.Duration;
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

    private final Expectations must = new Expectations(LONGEST);
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
        return must.finding("pair");
    }

    private void copied(int time) {
        must.expect("the backup has all, the " + time + ". time", () -> {
            startAgain();
            return cluster.backup().synchronizations() >= time;
        });
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
        must.expect(what + ": kitchens get what is ordered since", () -> cookedSince(before));
        verdict.fact(what + ": ms until a kitchen worked on what was ordered since",
                (System.nanoTime() - start) / 1_000_000);
        Waiting.pause(FLOW);
    }

    private boolean cookedSince(Set<?> before) {
        return told.acknowledged().values().stream().filter(order -> !before.contains(order.orderId()))
                .map(OrderView::tickets).flatMap(List::stream).map(OrderTicketView::ticketId)
                .anyMatch(told.cooked()::containsKey);
    }
}
