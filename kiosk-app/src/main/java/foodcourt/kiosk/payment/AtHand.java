package foodcourt.kiosk.payment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** The order that its guest is paying for, the step that the guest sees, and who settles its money. For the UI thread. */
final class AtHand {

    private final KioskSession session;
    private final InstantSource clock;
    private final ObjectProperty<PaymentStep> step = new SimpleObjectProperty<>(new PaymentStep.Choosing());
    private final ObjectProperty<Optional<OrderView>> order = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Settlement settlement;
    private Optional<PaymentMethod> selected = Optional.empty();
    /** Seconds since the order was saved, and in this step. */
    private int age;
    private int inStep;
    private boolean wasAtCounter;

    /**
     * @param session hears of each step whether its guest may leave
     * @param clock the court's
     */
    AtHand(KioskSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<PaymentStep> stepProperty() {
        return step;
    }

    ReadOnlyObjectProperty<Optional<OrderView>> orderProperty() {
        return order;
    }

    PaymentStep step() {
        return step.get();
    }

    Optional<PaymentMethod> selected() {
        return selected;
    }

    void select(PaymentMethod method) {
        selected = Optional.of(method);
    }

    /** Staff are asked for their number where the guest would see what happens: nothing is charged nor left by itself. */
    boolean covered() {
        return session.screen() instanceof Screen.StaffPin;
    }

    void take(OrderView fresh) {
        order.set(Optional.of(fresh));
        // its answer may have been long on its way
        age = Math.clamp(Duration.between(fresh.placedAt(), clock.instant()).toSeconds(), 0, allowed());
        wasAtCounter = false;
    }

    void settledBy(Settlement known) {
        settlement = known;
    }

    Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    /** Reads an answer on the UI thread, if what is at hand now still is so then: else it means nothing any more. */
    <T> void hear(CompletableFuture<T> answer, UiThread ui, Consumer<T> reading) {
        var asked = settlement;
        ui.bring(answer, known -> {
            if (asked != null && asked == settlement) {
                reading.accept(known);
            }
        });
    }

    boolean is(OrderView other) {
        return order.get().filter(known -> known.orderId().equals(other.orderId())).isPresent();
    }

    /** Nothing is at hand any more. */
    void forget() {
        settlement = null;
        order.set(Optional.empty());
        choosing();
    }

    /** Nothing can be paid any more; the order is still shown. */
    void over(PaymentStep last) {
        settlement = null;
        selected = Optional.empty();
        show(last);
    }

    void choosing() {
        selected = Optional.empty();
        show(new PaymentStep.Choosing());
    }

    void show(PaymentStep now) {
        if (!now.getClass().equals(step.get().getClass())) {
            inStep = 0;
        }
        var atCounter = now instanceof PaymentStep.Counter;
        wasAtCounter |= atCounter;
        if (settlement != null && atCounter != step.get() instanceof PaymentStep.Counter) {
            settlement.atCounter(atCounter);
        }
        session.guard(guard(now));
        step.set(now);
    }

    /** The order as it is now, with the key that only the answer to placing tells. */
    OrderView know(OrderView known) {
        var now = OrderKey.of(unpaid()).on(known);
        order.set(Optional.of(now));
        return now;
    }

    OrderView unpaid() {
        return order.get().orElseThrow();
    }

    /** Its number was shown for the counter: staff may have taken the money, whatever is known here. */
    boolean wasAtCounter() {
        return wasAtCounter;
    }

    /** By which staff find a payment: the order's number and the end of the payment's id. */
    String reference(UUID paymentId) {
        return OpenPayment.reference(unpaid().number(), paymentId);
    }

    /** Won that are still to be paid. */
    long due() {
        var payment = unpaid().payment();
        return payment == null ? unpaid().total() : payment.due();
    }

    /** Seconds from saving the order until it expires, both by the server's clock. */
    int allowed() {
        var payment = unpaid().payment();
        return payment == null ? Integer.MAX_VALUE
                : (int) Duration.between(unpaid().placedAt(), payment.payBy()).toSeconds();
    }

    /** Seconds until the order expires; 0: it has. */
    int left() {
        return Math.max(0, allowed() - age);
    }

    /** Seconds in this step. */
    int inStep() {
        return inStep;
    }

    /** A second went by. */
    void tick() {
        age++;
        inStep++;
    }

    /** The time of this step begins anew. */
    void touched() {
        inStep = 0;
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
}
