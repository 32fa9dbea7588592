package foodcourt.trials.cluster;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.crash.OpenCourt;
import foodcourt.trials.crash.Verdict;
import foodcourt.trials.report.Finding;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;
import foodcourt.trials.report.Waiting;

/** Takes one part of the court away after the other, while guests come, and looks at what the rest does. */
final class Isolation {
    /** Tickets that a shop may have open at most; few, so that the limit is met. */
    private static final int MOST_OPEN = 30;
    /** The setting of that. */
    static final String LIMIT = "--foodcourt.intake.most-open=" + MOST_OPEN;

    private static final Duration AWAY = Duration.ofSeconds(15);
    private static final Duration FULL = Duration.ofMinutes(2);
    private static final Duration BACK = Duration.ofSeconds(90);
    private static final Duration CALM = Duration.ofMinutes(4);
    private static final int FEW = 40;

    private final Expectations must = new Expectations(BACK);
    private final Cluster cluster;
    private final OpenCourt court;
    private final Ledger told;
    private final CourtServer device;
    private final Verdict verdict;

    Isolation(Cluster cluster, OpenCourt court, CourtServer device, Verdict verdict) {
        this.cluster = cluster;
        this.court = court;
        this.device = device;
        this.verdict = verdict;
        told = court.told();
    }

    /** What was not as it must be. */
    Finding run() {
        row("order", this::orderAway);
        row("cook", this::cookAway);
        row("notification", this::notificationAway);
        row("shopaccount", this::shopaccountAway);
        row("catalog", this::catalogAway);
        row("broker", this::brokerAway);
        return must.finding("isolation");
    }

    /** Begins when who had to wait has been served: else full shops would refuse orders, whatever is away. */
    private void row(String away, Runnable play) {
        if (Settings.chosen("cluster.away", away)) {
            Waiting.until(() -> court.guests().waiting() < FEW && court.cooking() < FEW, CALM);
            Table.tell("waiting " + court.guests().waiting() + ", cooking " + court.cooking() + "; away: " + away);
            play.run();
        }
    }

    private void orderAway() {
        cluster.role("order").stop();
        var before = handedOver();
        must.expect("with order stopped kitchens finish what they have", () -> court.cooking() == 0);
        verdict.fact("order stopped: handed over meanwhile", handedOver() - before);
        back("order");
        must.expect("guests who waited for order are answered", () -> placedAgain(placed()));
    }

    private void cookAway() {
        cluster.role("cook").stop();
        var before = placed();
        Waiting.until(() -> mostOpen() >= MOST_OPEN, FULL);
        Waiting.pause(AWAY.dividedBy(3)); // who comes now is asked to come again
        verdict.fact("cook stopped: orders placed meanwhile", placed() - before);
        must.expect("with cook stopped ordering goes on", () -> placed() > before);
        must.expect("a cancel is answered honestly", this::cancelIsHonest);
        var most = mostOpen();
        verdict.fact("cook stopped: most open tickets of a shop", most);
        must.expect("no shop has many more than " + MOST_OPEN + " open tickets: " + most,
                () -> most <= MOST_OPEN * 1.3);
        var handed = handedOver();
        back("cook");
        must.expect("kitchens go on", () -> handedOver() > handed && placedAgain(placed()));
    }

    /** Of the last guest that was told of an order: refused as unknown, and nothing changed. */
    private boolean cancelIsHonest() {
        var order = told.acknowledged().values().stream().filter(this::open).findAny();
        return order.isPresent() && device
                .cancelTicket(order.get().orderId(), order.get().tickets().getFirst().ticketId(), order.get().secret())
                .join() instanceof Answer.Refused<OrderView>(var problem, var _)
                && problem.code() == ProblemCode.CANNOT_CONFIRM && open(order.get());
    }

    private boolean open(OrderView order) {
        return device.order(order.orderId()).join().done()
                .filter(now -> now.tickets().getFirst().status() == TicketStatus.RECEIVED).isPresent();
    }

    private int mostOpen() {
        try {
            return cluster.stores().mostOpen();
        } catch (SQLException e) {
            must.wrong("open tickets cannot be counted: " + e);
            return 0;
        }
    }

    private void notificationAway() {
        cluster.role("notification").stop();
        var before = handedOver();
        Waiting.pause(AWAY);
        verdict.fact("notification stopped: handed over meanwhile", handedOver() - before);
        must.expect("with notification stopped kitchens work", () -> handedOver() > before);
        must.expect("the board says that it cannot be asked",
                () -> device.board().join() instanceof Answer.Refused<?>);
        back("notification");
        must.expect("the board is there again", () -> device.board().join() instanceof Answer.Done<?>);
    }

    /** Consoles are fed by it, so they show nothing new; what a kitchen knows of otherwise it can cook. */
    private void shopaccountAway() {
        cluster.role("shopaccount").stop();
        var before = Set.copyOf(told.acknowledged().keySet());
        Waiting.pause(AWAY);
        verdict.fact("shopaccount stopped: orders placed meanwhile", placed() - before.size());
        must.expect("with shopaccount stopped orders are taken", () -> placed() > before.size());
        var shown = told.acknowledged().values().stream().filter(order -> !before.contains(order.orderId()))
                .filter(this::open).limit(FEW)
                .map(order -> order.tickets().getFirst().ticketId()).toList();
        shown.forEach(court.cooks()::take);
        must.expect("and kitchens cook what guests show them a slip of (" + shown.size() + ")",
                () -> shown.stream().anyMatch(ticket -> told.cooked().get(ticket) == TicketStatus.PICKED_UP));
        back("shopaccount");
        var handed = handedOver();
        must.expect("consoles show what came meanwhile", () -> court.cooking() > 0 || handedOver() > handed);
    }

    /** Everybody has a copy of the menu: orders are taken and cooked. */
    private void catalogAway() {
        cluster.role("catalog").stop();
        var before = placed();
        var handed = handedOver();
        Waiting.pause(AWAY);
        verdict.fact("catalog stopped: orders placed meanwhile", placed() - before);
        verdict.fact("catalog stopped: handed over meanwhile", handedOver() - handed);
        must.expect("with catalog stopped orders are taken and cooked",
                () -> placed() > before && handedOver() > handed);
        back("catalog");
    }

    private void brokerAway() {
        cluster.broker().kill();
        var before = placed();
        Waiting.pause(AWAY);
        verdict.fact("broker stopped: orders placed meanwhile", placed() - before);
        must.expect("with the broker stopped orders are taken", () -> placed() > before);
        cluster.broker().startAndWait();
        Table.tell("broker back");
        var handed = handedOver();
        must.expect("kitchens get what waited", () -> handedOver() > handed);
    }

    private void back(String role) {
        cluster.role(role).start();
        cluster.role(role).awaitReady();
        Table.tell(role + " back");
    }

    private boolean placedAgain(long before) {
        Waiting.until(() -> placed() > before, Duration.ofSeconds(10));
        return placed() > before;
    }

    private long placed() {
        return told.acknowledged().size();
    }

    private long handedOver() {
        return told.cooked().values().stream().filter(status -> status == TicketStatus.PICKED_UP).count();
    }
}
