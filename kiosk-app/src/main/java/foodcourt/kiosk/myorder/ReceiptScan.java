package foodcourt.kiosk.myorder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.OrderLink;
import foodcourt.kiosk.myorder.FindOrderViewModel.Outcome;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/**
 * A scanner types what it reads like a very fast keyboard and ends it with Enter. A receipt opens its order wherever
 * nothing of a guest's can be lost by it: on the first screen and under "my order". For the UI thread.
 */
public final class ReceiptScan {

    /** No person presses two keys within this time, again and again. */
    private static final Duration TOGETHER = Duration.ofMillis(150);
    private static final int SHORTEST = 6;
    private static final int LONGEST = 400;
    private final Court court;
    private final KioskSession session;
    private final UiThread ui;
    private final InstantSource clock;
    /** Made anew for each scan: one that is only emptied goes on holding the letters of the last receipt. */
    private StringBuilder typed = new StringBuilder();
    private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.NONE);
    private Instant last = Instant.MIN;
    /** Which scan of which visit is being looked up: an answer to an earlier one opens nothing. */
    private int lookUp;

    /** Hears nothing yet. */
    public ReceiptScan(Court court, KioskSession session, UiThread ui, InstantSource clock) {
        this.court = court;
        this.session = session;
        this.ui = ui;
        this.clock = clock;
        session.onEnd(this::forget);
    }

    /** What became of the last scan. */
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome;
    }

    /** A character was typed, by whomever. */
    public void typed(String character) {
        var now = clock.instant();
        if ((!last.equals(Instant.MIN) && Duration.between(last, now).abs().compareTo(TOGETHER) > 0)
                || typed.length() > LONGEST) {
            typed = new StringBuilder();
        }
        last = now;
        if (!character.isEmpty() && !Character.isISOControl(character.charAt(0))) {
            typed.append(character);
        }
    }

    /** Enter was pressed. True: it ended a scan, and nothing else is meant by it. */
    public boolean entered() {
        var scanned = typed.toString();
        typed = new StringBuilder();
        if (scanned.length() < SHORTEST) {
            return false;
        }
        if (mayOpen()) {
            outcome.set(Outcome.NONE);
            OrderLink.read(scanned).ifPresentOrElse(this::open, () -> outcome.set(Outcome.NOT_A_RECEIPT));
        }
        return true;
    }

    private void forget() {
        lookUp++;
        typed = new StringBuilder();
        outcome.set(Outcome.NONE);
    }

    private boolean mayOpen() {
        return switch (session.screen()) {
            case Screen.Welcome(),Screen.Attract() -> session.basket().isEmpty();
            case Screen.FindOrder(),Screen.MyOrder _ -> true;
            default -> false;
        };
    }

    private void open(OrderLink link) {
        outcome.set(Outcome.SEARCHING);
        int now = ++lookUp;
        ui.bring(court.order(link.orderId()), answer -> {
            if (now == lookUp) {
                answered(link, answer);
            }
        });
    }

    private void answered(OrderLink link, Answer<OrderView> answer) {
        if (outcome.get() != Outcome.SEARCHING || !mayOpen()) {
            return;
        }
        outcome.set(switch (answer) {
            case Answer.Done<OrderView> _ -> Outcome.NONE;
            case Answer.Refused<OrderView>(var problem, var _) when problem.code() == ProblemCode.NOT_FOUND ->
                Outcome.NOT_FOUND;
            case Answer.Refused<OrderView> _,Answer.Unreachable<OrderView> _ -> Outcome.NO_ANSWER;
        });
        answer.done().ifPresentOrElse(order -> session.show(new Screen.MyOrder(order, link.orderKey())), this::say);
    }

    /** The words about a scan that failed stand under "my order". */
    private void say() {
        if (!(session.screen() instanceof Screen.FindOrder)) {
            session.show(new Screen.FindOrder());
        }
    }
}
