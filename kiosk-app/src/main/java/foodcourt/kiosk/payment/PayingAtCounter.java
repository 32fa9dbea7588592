package foodcourt.kiosk.payment;

import foodcourt.api.OrderStatus;
import foodcourt.kiosk.session.KioskSession;

/** Keeps the number for the counter, and sees when staff have taken the money while the guest still stands here. */
final class PayingAtCounter {

    private static final int LOOK_EVERY = 5;
    private final AtHand hand;
    private final Till till;
    private final KioskSession session;
    private final Landing landing;
    private final FirstAsked first;

    PayingAtCounter(AtHand hand, Till till, KioskSession session, Landing landing, FirstAsked first) {
        this.hand = hand;
        this.till = till;
        this.session = session;
        this.landing = landing;
        this.first = first;
    }

    void show() {
        hand.show(new PaymentStep.Counter(hand.unpaid().number(), hand.left(), hand.allowed()));
    }

    /** A second went by. */
    void tick() {
        if (hand.inStep() >= till.times().counter()) {
            session.end();
        } else if (hand.left() == 0) {
            first.then(() -> landing.tooLate(hand.unpaid()));
        } else {
            show();
            if (hand.inStep() % LOOK_EVERY == 0) {
                look();
            }
        }
    }

    private void look() {
        hand.hear(till.court().order(hand.unpaid().orderId()), till.ui(), answer -> answer.done()
                .filter(known -> known.status() != OrderStatus.AWAITING_PAYMENT).ifPresent(landing::land));
    }
}
