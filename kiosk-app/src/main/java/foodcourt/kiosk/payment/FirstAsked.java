package foodcourt.kiosk.payment;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;

/**
 * Asks the court how the order is before anything is done that would be wrong if it were paid: staff at the counter take money
 * that this kiosk does not see.
 */
final class FirstAsked {

    /** Seconds in which an answer comes before anybody waits for it. */
    private static final int SOON = 2;
    private final AtHand hand;
    private final Till till;
    private final Landing landing;
    private final Doubt doubt;
    private final QuestionAtHand question;
    private @Nullable Runnable wanted;
    private int waited;

    FirstAsked(AtHand hand, Till till, Landing landing, Doubt doubt) {
        this.hand = hand;
        this.till = till;
        this.landing = landing;
        this.doubt = doubt;
        question = new QuestionAtHand(hand, till.ui());
    }

    /** Another order is at hand. */
    void begin() {
        wanted = null;
        question.begin();
    }

    /** Something is wanted, and it is not known yet whether it may be done. */
    boolean waits() {
        return wanted != null;
    }

    /** Does this if the order still waits for its payment, at once where nobody else could have taken it. */
    void then(Runnable action) {
        if (hand.wasAtCounter() && hand.settlement().isPresent()) {
            waited = 0;
            wanted = action;
            ask();
        } else {
            action.run();
        }
    }

    /** A second went by while it waits. */
    void tick() {
        if (++waited >= SOON) {
            hand.select(PaymentMethod.COUNTER);
            doubt.begin(hand.unpaid().number(), this::ask);
        }
    }

    private void ask() {
        question.ask(() -> till.court().order(hand.unpaid().orderId()),
                answer -> answer.done().ifPresent(this::known));
    }

    private void known(OrderView now) {
        var action = wanted;
        wanted = null;
        if (action == null || doubt.shown() || now.status() != OrderStatus.AWAITING_PAYMENT) {
            // who had to wait for it chooses anew: nothing is paid by itself
            landing.land(now);
        } else {
            hand.know(now);
            action.run();
        }
    }
}
