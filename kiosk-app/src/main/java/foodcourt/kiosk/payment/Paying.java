package foodcourt.kiosk.payment;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.terminal.DeclineReason;

/**
 * The paying of the order on the screen, step by step; it outlives the views. "Not charged" is said only when the terminal
 * says so or was never asked. For the UI thread; it counts seconds by the ticker.
 */
public final class Paying {

    private static final int LAST_DIGITS = 4;
    private static final int LOOK_EVERY = 5;
    /** So often a terminal that is not reached is called by itself; then somebody has to want it. */
    private static final int MOST_TRIES = 6;
    private final KioskSession session;
    private final StaffCall staff;
    private final Till till;
    private final Supplier<UUID> ids;
    private final List<PaymentMethod> methods;
    private final PaymentTimes times;
    private final ObjectProperty<PaymentStep> step = new SimpleObjectProperty<>(new PaymentStep.Choosing());
    private final ObjectProperty<Optional<OrderView>> order = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Settlement settlement;
    private Optional<PaymentMethod> selected = Optional.empty();
    private VoucherEntry voucher = new VoucherEntry();
    private String reference = "";
    private Runnable afterCancel = this::choosing;
    /** Seconds since the order was saved, in this step, and of silence after the terminal should have answered. */
    private int age;
    private int inStep;
    private int silence;
    private int tries;
    private boolean cancelling;

    /**
     * @param ids makes payment ids
     * @param methods that this kiosk takes, in the order in which they are shown
     */
    public Paying(KioskSession session, StaffCall staff, Till till, Supplier<UUID> ids, List<PaymentMethod> methods,
            Ticker ticker) {
        this.session = session;
        this.staff = staff;
        this.till = till;
        this.ids = ids;
        this.methods = List.copyOf(methods);
        this.times = till.times();
        var _ = session.screenProperty().subscribe(this::shown);
        var _ = ticker.onTick(this::tick);
    }

    /** How far it is. */
    ReadOnlyObjectProperty<PaymentStep> stepProperty() {
        return step;
    }

    /** The order that is paid for, or was until a moment ago. */
    ReadOnlyObjectProperty<Optional<OrderView>> orderProperty() {
        return order;
    }

    /** The ways to pay that this kiosk takes, in the order in which they are shown. */
    public List<PaymentMethod> methods() {
        return methods;
    }

    Optional<PaymentMethod> selected() {
        return selected;
    }

    void choose(PaymentMethod method) {
        if (!methods.contains(method)) {
            return;
        }
        switch (step.get()) {
            case PaymentStep.AtTerminal(var now, var _, var processing) when !processing && now != method ->
                cancel(() -> start(method));
            case PaymentStep.Voucher known when !known.asking() -> start(method);
            case PaymentStep.Choosing(),PaymentStep.Counter _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ ->
                start(method);
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // something runs, or nothing is left to pay
            }
        }
    }

    void cancel() {
        switch (step.get()) {
            case PaymentStep.AtTerminal(var _, var _, var processing) when !processing -> cancel(this::choosing);
            case PaymentStep.Voucher known when !known.asking() -> choosing();
            case PaymentStep.Counter _ -> choosing();
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Choosing(),PaymentStep.Declined _,PaymentStep.TerminalSilent _,PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // nothing to cancel
            }
        }
    }

    void again() {
        if (step.get() instanceof PaymentStep.Declined || step.get() instanceof PaymentStep.TerminalSilent) {
            selected.ifPresent(this::start);
        }
    }

    void otherMethod() {
        if (step.get() instanceof PaymentStep.Declined || step.get() instanceof PaymentStep.TerminalSilent) {
            choosing();
        }
    }

    void digit(char digit) {
        if (step.get() instanceof PaymentStep.Voucher known) {
            set(VoucherEntry.typed(known, digit));
        }
    }

    void eraseDigit() {
        if (step.get() instanceof PaymentStep.Voucher known) {
            set(VoucherEntry.erased(known));
        }
    }

    void useVoucher() {
        if (step.get() instanceof PaymentStep.Voucher known && known.missing() == 0 && !known.asking()) {
            set(VoucherEntry.asking(known));
            var asked = settlement;
            var _ = till.court().useVoucher(unpaid().orderId(), voucher.idFor(known.digits(), ids), known.digits())
                    .thenAcceptAsync(answer -> {
                        if (asked != null && asked == settlement) {
                            answered(known.digits(), answer);
                        }
                    }, till.ui());
        }
    }

    /** Somebody touched the screen. */
    void touched() {
        if (step.get() instanceof PaymentStep.Counter) {
            inStep = 0;
        }
    }

    /** Back to the basket: the order is given up, what was chosen stays. */
    void back() {
        if (step.get() instanceof PaymentStep.Counter) {
            // who goes home goes to the counter, who goes back does not
            choosing();
        }
        session.show(new Screen.Review());
    }

    /** The visit ends; the order waits at the counter. */
    void leaveForCounter() {
        if (step.get() instanceof PaymentStep.Counter) {
            session.end();
        }
    }

    private void shown(Screen screen) {
        switch (screen) {
            case Screen.Payment(var fresh) when !isCurrent(fresh) -> {
                leave();
                begin(fresh);
            }
            case Screen.Payment _,Screen.StaffPin() -> {
                // still here; whoever enters the staff's number in vain comes back
            }
            case Screen.Welcome(),Screen.Attract(),Screen.Menu(),Screen.Options _,Screen.Review(),Screen.Waiting(),Screen.Done _,Screen.FindOrder(),Screen.MyOrder _,Screen.Maintenance(),Screen.TouchTest() ->
                leave();
        }
    }

    private boolean isCurrent(OrderView other) {
        return order.get().filter(known -> known.orderId().equals(other.orderId())).isPresent();
    }

    private void begin(OrderView fresh) {
        order.set(Optional.of(fresh));
        voucher = new VoucherEntry();
        age = 0;
        tries = 0;
        settlement = till.begin(fresh, new News());
        choosing();
    }

    /** The guest has gone. What is to be paid at the counter waits for them there; everything else is given up. */
    private void leave() {
        var left = settlement;
        var atCounter = step.get() instanceof PaymentStep.Counter;
        forget();
        if (left != null && atCounter) {
            left.end();
        } else if (left != null) {
            left.leave();
        }
    }

    private void forget() {
        settlement = null;
        order.set(Optional.empty());
        choosing();
    }

    private void start(PaymentMethod method) {
        selected = Optional.of(method);
        switch (method) {
            case CARD, PHONE -> charge(method);
            case VOUCHER -> set(PaymentStep.Voucher.of(""));
            case COUNTER -> set(counter());
        }
    }

    private void charge(PaymentMethod method) {
        var current = settlement;
        if (allowed() - age <= times.card() + times.bank()) {
            // the order would end before the card is charged
            tooLate(unpaid());
        } else if (current != null) {
            cancelling = false;
            silence = 0;
            var payment = new OpenPayment(ids.get(), method, due(unpaid()), OpenPayment.Stage.ASKED, null);
            reference = reference(payment.paymentId());
            set(new PaymentStep.AtTerminal(method, times.card(), false));
            current.charge(payment);
        }
    }

    private String reference(UUID paymentId) {
        var id = paymentId.toString();
        return unpaid().number() + "-" + id.substring(id.length() - LAST_DIGITS).toUpperCase(Locale.ROOT);
    }

    private void cancel(Runnable then) {
        afterCancel = then;
        var current = settlement;
        if (!cancelling && current != null) {
            cancelling = true;
            silence = 0;
            current.cancel();
        }
    }

    private void choosing() {
        selected = Optional.empty();
        set(new PaymentStep.Choosing());
    }

    private void set(PaymentStep now) {
        if (!now.getClass().equals(step.get().getClass())) {
            inStep = 0;
        }
        session.guard(guard(now));
        step.set(now);
    }

    private static KioskSession.Guard guard(PaymentStep now) {
        return switch (now) {
            case PaymentStep.AtTerminal(var _, var _, var processing) ->
                processing ? KioskSession.Guard.LOCKED : KioskSession.Guard.TIMED;
            case PaymentStep.Voucher known -> known.asking() ? KioskSession.Guard.LOCKED : KioskSession.Guard.FREE;
            case PaymentStep.Counter _ -> KioskSession.Guard.SAFE;
            case PaymentStep.Checking _,PaymentStep.Unclear _ -> KioskSession.Guard.LOCKED;
            case PaymentStep.Choosing(),PaymentStep.Declined _,PaymentStep.TerminalSilent _,PaymentStep.Paid(),PaymentStep.TooLate _ ->
                KioskSession.Guard.FREE;
        };
    }

    private void tick() {
        if (settlement == null) {
            return;
        }
        age++;
        inStep++;
        switch (step.get()) {
            case PaymentStep.AtTerminal at -> tick(at);
            case PaymentStep.Checking _,PaymentStep.Unclear _ -> tickInDoubt();
            case PaymentStep.Counter _ -> tickAtCounter();
            case PaymentStep.Voucher known when known.asking() -> {
                // the server's answer comes, or does not, by itself
            }
            case PaymentStep.TerminalSilent silent when age < allowed() -> tick(silent);
            case PaymentStep.Choosing(),PaymentStep.Voucher _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ -> {
                if (age >= allowed()) {
                    tooLate(unpaid());
                }
            }
            case PaymentStep.Paid(),PaymentStep.TooLate _ -> {
                // nothing runs
            }
        }
    }

    private void tick(PaymentStep.AtTerminal at) {
        if (at.processing() || cancelling) {
            if (++silence >= (at.processing() ? times.bank() : times.cancel())) {
                doubt();
            }
        } else if (at.secondsLeft() > 1) {
            set(new PaymentStep.AtTerminal(at.method(), at.secondsLeft() - 1, false));
        } else {
            cancel(this::back);
        }
    }

    private void tick(PaymentStep.TerminalSilent silent) {
        if (silent.secondsToNext() > 1) {
            set(new PaymentStep.TerminalSilent(silent.tries(), silent.staffCalled(), silent.secondsToNext() - 1));
        } else if (silent.secondsToNext() == 1) {
            again();
        }
    }

    private void doubt() {
        var current = settlement;
        if (current != null) {
            set(new PaymentStep.Checking(times.staff()));
            current.doubt();
        }
    }

    private void tickInDoubt() {
        silence++;
        if (inStep == times.staff() && step.get() instanceof PaymentStep.Checking) {
            staff.call();
        }
        if (step.get() instanceof PaymentStep.Checking) {
            set(inStep >= times.unclear()
                    ? new PaymentStep.Unclear(reference)
                    : new PaymentStep.Checking(Math.max(0, times.staff() - inStep)));
        } else {
            // called again after a while, should nobody have come
            staff.call();
        }
    }

    private void tickAtCounter() {
        if (inStep >= times.counter()) {
            session.end();
        } else if (age >= allowed()) {
            tooLate(unpaid());
        } else {
            set(counter());
            if (inStep % LOOK_EVERY == 0) {
                lookAtCounter();
            }
        }
    }

    /** Staff may take the money while the guest still stands here. */
    private void lookAtCounter() {
        var asked = settlement;
        var _ = till.court().order(unpaid().orderId()).thenAcceptAsync(answer -> answer.done()
                .filter(known -> asked != null && asked == settlement && known.status() != OrderStatus.AWAITING_PAYMENT)
                .ifPresent(this::land), till.ui());
    }

    private PaymentStep counter() {
        return new PaymentStep.Counter(unpaid().number(), Math.max(0, allowed() - age), allowed());
    }

    private void tooLate(OrderView late) {
        var paid = late.payment() == null ? 0 : late.payment().paid();
        var left = settlement;
        settlement = null;
        selected = Optional.empty();
        set(new PaymentStep.TooLate(paid));
        if (left != null) {
            left.leave();
        }
    }

    private void answered(String digits, Answer<OrderView> answer) {
        switch (answer) {
            case Answer.Done<OrderView>(var known) -> land(known);
            case Answer.Unreachable<OrderView> _ -> set(VoucherEntry.notReached(digits));
            case Answer.Refused<OrderView>(var problem, var _) -> {
                switch (VoucherEntry.meaning(problem.code())) {
                    case ORDER_OVER -> look();
                    case LATER -> set(VoucherEntry.notReached(digits));
                    case WRONG -> set(VoucherEntry.refused(VoucherTrouble.REFUSED));
                    case TOO_OFTEN -> set(VoucherEntry.refused(VoucherTrouble.TOO_MANY_TRIES));
                }
            }
        }
    }

    /** The order is another than this kiosk knows. */
    private void look() {
        var asked = settlement;
        var _ = till.court().order(unpaid().orderId()).thenAcceptAsync(answer -> {
            if (asked != null && asked == settlement) {
                answer.done().ifPresentOrElse(this::land, () -> tooLate(unpaid()));
            }
        }, till.ui());
    }

    /** Money has moved: where the order stands now. */
    private void land(OrderView known) {
        var now = keyed(known);
        switch (now.status()) {
            case AWAITING_PAYMENT -> {
                order.set(Optional.of(now));
                choosing();
            }
            case EXPIRED -> {
                order.set(Optional.of(now));
                tooLate(now);
            }
            case PLACED, COMPLETED, CANCELLED -> paid(now);
        }
    }

    private void paid(OrderView now) {
        order.set(Optional.of(now));
        set(new PaymentStep.Paid());
        var done = settlement;
        forget();
        if (done != null) {
            done.end();
        }
        session.ordered(now);
    }

    /** With the key that only the answer to placing tells. */
    private OrderView keyed(OrderView known) {
        return OrderKey.of(unpaid()).on(known);
    }

    private OrderView unpaid() {
        return order.get().orElseThrow();
    }

    private static long due(OrderView unpaid) {
        return unpaid.payment() == null ? unpaid.total() : unpaid.payment().due();
    }

    /** Seconds from saving the order until it expires, both by the server's clock. */
    private int allowed() {
        var payment = unpaid().payment();
        return payment == null ? Integer.MAX_VALUE
                : (int) Duration.between(unpaid().placedAt(), payment.payBy()).toSeconds();
    }

    /** What the terminal and the server say, as long as this order is on the screen. */
    private final class News implements Settlement.Watcher {

        @Override
        public void processing() {
            if (step.get() instanceof PaymentStep.AtTerminal at) {
                silence = 0;
                set(new PaymentStep.AtTerminal(at.method(), at.secondsLeft(), true));
            }
        }

        @Override
        public void silent() {
            tries++;
            staff.call();
            set(new PaymentStep.TerminalSilent(tries, true, tries < MOST_TRIES ? times.again() : 0));
        }

        @Override
        public void doubtful() {
            if (step.get() instanceof PaymentStep.AtTerminal) {
                doubt();
            }
        }

        @Override
        public void notTaken(DeclineReason reason) {
            tries = 0;
            if (cancelling && reason == DeclineReason.CANCELLED) {
                afterCancel.run();
            } else {
                selected.ifPresent(method -> set(new PaymentStep.Declined(method, reason)));
            }
        }

        @Override
        public void taken() {
            tries = 0;
            if (step.get() instanceof PaymentStep.AtTerminal at) {
                // the server's answer comes at once, or it is said that it is being checked
                silence = times.bank() - times.ask();
                set(new PaymentStep.AtTerminal(at.method(), at.secondsLeft(), true));
            }
        }

        @Override
        public void told(OpenPayment payment, OrderView known) {
            if (payment.stage() == OpenPayment.Stage.TAKEN) {
                land(known);
            } else {
                order.set(Optional.of(keyed(known)));
            }
        }
    }
}
