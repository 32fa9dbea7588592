package foodcourt.kiosk.payment;

import java.util.UUID;
import java.util.function.Supplier;

import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.terminal.DeclineReason;

/**
 * Asks the card terminal for the order at hand and says what is known of it: "not charged" only when the terminal says so
 * or was never asked.
 */
final class Charging implements Watcher {

    /** So often a terminal that is not reached is called by itself; then somebody has to want it. */
    private static final int MOST_TRIES = 6;
    private final AtHand hand;
    private final Doubt doubt;
    private final StaffCall staff;
    private final PaymentTimes times;
    private final Supplier<UUID> ids;
    private final Landing landing;
    private final Runnable back;
    private String reference = "";
    private Runnable afterCancel;
    /** Seconds of silence after the terminal should have answered. */
    private int silence;
    private int tries;
    private boolean cancelling;

    /** @param back where it leads when no card comes */
    Charging(AtHand hand, Doubt doubt, StaffCall staff, PaymentTimes times, Supplier<UUID> ids, Landing landing,
            Runnable back) {
        this.hand = hand;
        this.doubt = doubt;
        this.staff = staff;
        this.times = times;
        this.ids = ids;
        this.landing = landing;
        this.back = back;
        this.afterCancel = hand::choosing;
    }

    /** Another order is at hand. */
    void begin() {
        tries = 0;
    }

    void charge(PaymentMethod method) {
        if (hand.left() <= times.card() + times.bank()) {
            // the order would end before the card is charged
            landing.tooLate(hand.unpaid());
        } else {
            hand.settlement().ifPresent(settlement -> charge(method, settlement));
        }
    }

    private void charge(PaymentMethod method, Settlement settlement) {
        cancelling = false;
        silence = 0;
        var payment = new OpenPayment(ids.get(), method, hand.due(), OpenPayment.Stage.ASKED, null);
        reference = hand.reference(payment.paymentId());
        hand.show(new PaymentStep.AtTerminal(method, times.card(), false));
        settlement.charge(payment);
    }

    /** Does this when the terminal has let the payment go. */
    void cancel(Runnable then) {
        afterCancel = then;
        if (!cancelling) {
            hand.settlement().ifPresent(settlement -> {
                cancelling = true;
                silence = 0;
                settlement.cancel();
            });
        }
    }

    void tick(PaymentStep.AtTerminal at) {
        if (at.processing() || cancelling) {
            if (++silence >= (at.processing() ? times.bank() : times.cancel())) {
                doubt();
            }
        } else if (at.secondsLeft() > 1) {
            hand.show(new PaymentStep.AtTerminal(at.method(), at.secondsLeft() - 1, false));
        } else {
            cancel(back);
        }
    }

    void tick(PaymentStep.TerminalSilent silent) {
        if (silent.secondsToNext() > 1) {
            hand.show(new PaymentStep.TerminalSilent(silent.tries(), silent.staffCalled(), silent.secondsToNext() - 1));
        } else if (silent.secondsToNext() == 1) {
            hand.selected().ifPresent(this::charge);
        }
    }

    private void doubt() {
        hand.settlement().ifPresent(settlement -> {
            // the settlement asks the terminal by itself
            doubt.begin(reference, () -> {
            });
            settlement.doubt();
        });
    }

    @Override
    public void processing() {
        if (hand.step() instanceof PaymentStep.AtTerminal at) {
            silence = 0;
            hand.show(new PaymentStep.AtTerminal(at.method(), at.secondsLeft(), true));
        }
    }

    @Override
    public void silent() {
        tries++;
        staff.call();
        hand.show(new PaymentStep.TerminalSilent(tries, true, tries < MOST_TRIES ? times.again() : 0));
    }

    @Override
    public void doubtful() {
        if (hand.step() instanceof PaymentStep.AtTerminal) {
            doubt();
        }
    }

    @Override
    public void notTaken(DeclineReason reason) {
        tries = 0;
        if (cancelling && reason == DeclineReason.CANCELLED) {
            afterCancel.run();
        } else {
            hand.selected().ifPresent(method -> hand.show(new PaymentStep.Declined(method, reason)));
        }
    }

    @Override
    public void taken() {
        tries = 0;
        if (hand.step() instanceof PaymentStep.AtTerminal at) {
            // the server's answer comes at once, or it is said that it is being checked
            silence = times.bank() - times.ask();
            hand.show(new PaymentStep.AtTerminal(at.method(), at.secondsLeft(), true));
        }
    }

    @Override
    public void told(OpenPayment payment, OrderView known) {
        if (payment.stage() == OpenPayment.Stage.TAKEN) {
            landing.land(known);
        } else {
            hand.know(known);
        }
    }
}
