package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;

/**
 * The paying of the order on the screen, from choosing a way until it is paid, too late, or given up; it outlives the views.
 * For the UI thread; it counts seconds by the ticker.
 */
public final class Paying {

    private final KioskSession session;
    private final Till till;
    private final List<PaymentMethod> methods;
    private final AtHand hand;
    private final Landing landing;
    private final Charging charging;
    private final PayingByVoucher voucher;
    private final PayingAtCounter counter;
    private final Doubt doubt;
    private final FirstAsked first;

    /**
     * @param ids makes payment ids
     * @param methods that this kiosk takes, in the order in which they are shown
     */
    public Paying(KioskSession session, StaffCall staff, Till till, Supplier<UUID> ids, List<PaymentMethod> methods,
            Ticker ticker) {
        this.session = session;
        this.till = till;
        this.methods = List.copyOf(methods);
        hand = new AtHand(session, till.court().clock());
        landing = new Landing(hand, session);
        doubt = new Doubt(hand, staff, till.times());
        first = new FirstAsked(hand, till, landing, doubt);
        charging = new Charging(hand, doubt, staff, till.times(), ids, landing,
                this::toTheBasket);
        voucher = new PayingByVoucher(hand, till, ids, landing, doubt);
        counter = new PayingAtCounter(hand, till, session, landing, first);
        var _ = session.screenProperty().subscribe(this::shown);
        var _ = ticker.onTick(this::tick);
    }

    /** How far it is. */
    ReadOnlyObjectProperty<PaymentStep> stepProperty() {
        return hand.stepProperty();
    }

    /** The order that is paid for, or was until a moment ago. */
    ReadOnlyObjectProperty<Optional<OrderView>> orderProperty() {
        return hand.orderProperty();
    }

    /** The ways to pay that this kiosk takes, in the order in which they are shown. */
    public List<PaymentMethod> methods() {
        return methods;
    }

    Optional<PaymentMethod> selected() {
        return hand.selected();
    }

    void choose(PaymentMethod method) {
        if (!methods.contains(method) || first.waits()) {
            return;
        }
        switch (hand.step()) {
            case PaymentStep.AtTerminal(var now, var _, var processing) when !processing && now != method ->
                charging.cancel(() -> start(method));
            case PaymentStep.Voucher known when !known.asking() -> start(method);
            case PaymentStep.Choosing(),PaymentStep.Counter _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ ->
                start(method);
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // something runs, or nothing is left to pay
            }
        }
    }

    void cancel() {
        if (first.waits()) {
            return;
        }
        switch (hand.step()) {
            case PaymentStep.AtTerminal(var _, var _, var processing) when !processing ->
                charging.cancel(hand::choosing);
            case PaymentStep.Voucher known when !known.asking() -> hand.choosing();
            case PaymentStep.Counter _ -> hand.choosing();
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Choosing(),PaymentStep.Declined _,PaymentStep.TerminalSilent _,PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // nothing to cancel
            }
        }
    }

    void again() {
        if (didNotWork()) {
            hand.selected().ifPresent(this::start);
        }
    }

    void otherMethod() {
        if (didNotWork()) {
            hand.choosing();
        }
    }

    private boolean didNotWork() {
        return !first.waits()
                && (hand.step() instanceof PaymentStep.Declined || hand.step() instanceof PaymentStep.TerminalSilent);
    }

    void digit(char digit) {
        voucher.digit(digit);
    }

    void eraseDigit() {
        voucher.eraseDigit();
    }

    void useVoucher() {
        if (!first.waits()) {
            voucher.use();
        }
    }

    /** Somebody touched the screen. */
    void touched() {
        if (hand.step() instanceof PaymentStep.Counter) {
            hand.touched();
        }
    }

    /** Back to the basket: the order is given up, what was chosen stays. */
    void back() {
        if (first.waits()) {
            return;
        }
        if (hand.wasAtCounter() && hand.step() instanceof PaymentStep.AtTerminal) {
            // first nothing runs any more, then it is looked
            charging.cancel(this::toTheBasket);
        } else {
            toTheBasket();
        }
    }

    private void toTheBasket() {
        first.then(landing::toTheBasket);
    }

    /** The visit ends; the order waits at the counter. */
    void leaveForCounter() {
        if (hand.step() instanceof PaymentStep.Counter) {
            session.end();
        }
    }

    private void shown(Screen screen) {
        switch (screen) {
            case Screen.Payment(var fresh) when !hand.is(fresh) -> {
                leave();
                begin(fresh);
            }
            case Screen.Payment _,Screen.StaffPin() -> {
                // still here; whoever enters the staff's number in vain comes back
            }
            case Screen.Welcome(),Screen.Attract(),Screen.Menu(),Screen.Options _,Screen.Review(),Screen.Waiting(),Screen.Done _,Screen.FindOrder(),Screen.MyOrder _,Screen.Maintenance(),Screen.TouchTest(),Screen.Doctor() ->
                leave();
        }
    }

    private void begin(OrderView fresh) {
        hand.take(fresh);
        if (fresh.status() == OrderStatus.EXPIRED) {
            landing.tooLate(fresh);
            return;
        }
        voucher.begin();
        charging.begin();
        first.begin();
        hand.settledBy(till.begin(fresh, charging));
        hand.choosing();
    }

    /** The guest has gone. What is to be paid at the counter waits for them there; everything else is given up. */
    private void leave() {
        var left = hand.settlement();
        var atCounter = hand.step() instanceof PaymentStep.Counter;
        hand.forget();
        left.ifPresent(atCounter ? Settlement::end : Settlement::leave);
    }

    private void start(PaymentMethod method) {
        hand.select(method);
        switch (method) {
            case CARD, PHONE -> first.then(() -> charging.charge(method));
            case VOUCHER -> hand.show(PaymentStep.Voucher.of(""));
            case COUNTER -> counter.show();
        }
    }

    private void tick() {
        if (hand.settlement().isEmpty()) {
            return;
        }
        hand.tick();
        if (first.waits() && !doubt.shown()) {
            first.tick();
            return;
        }
        switch (hand.step()) {
            case PaymentStep.AtTerminal at -> charging.tick(at);
            case PaymentStep.Checking _,PaymentStep.Unclear _ -> doubt.tick();
            case PaymentStep.Counter _ -> counter.tick();
            case PaymentStep.Voucher known when known.asking() -> {
                // the server's answer comes, or does not, by itself
            }
            case PaymentStep.TerminalSilent silent when hand.left() > 0 -> {
                if (!hand.covered()) {
                    charging.tick(silent);
                }
            }
            case PaymentStep.Choosing(),PaymentStep.Voucher _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ -> {
                if (hand.left() == 0) {
                    first.then(() -> landing.tooLate(hand.unpaid()));
                }
            }
            case PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // nothing runs
            }
        }
    }
}
