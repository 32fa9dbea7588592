package foodcourt.kiosk.payment;

import foodcourt.api.OrderView;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** Where the ways of paying lead: on with what is still due, to the order's number, or back. For the UI thread. */
final class Landing {

    private final AtHand hand;
    private final KioskSession session;

    Landing(AtHand hand, KioskSession session) {
        this.hand = hand;
        this.session = session;
    }

    /** Money has moved: the order as the server knows it since then. */
    void land(OrderView known) {
        var now = hand.know(known);
        switch (now.status()) {
            case AWAITING_PAYMENT -> hand.choosing();
            case EXPIRED -> tooLate(now);
            case PLACED, COMPLETED, CANCELLED -> paid(now);
        }
    }

    private void paid(OrderView now) {
        hand.show(new PaymentStep.Paid());
        var done = hand.settlement();
        hand.forget();
        done.ifPresent(Settlement::end);
        session.ordered(now);
    }

    /** The order's time is over. */
    void tooLate(OrderView late) {
        var left = hand.settlement();
        hand.over(new PaymentStep.TooLate(late.payment() == null ? 0 : late.payment().paid()));
        left.ifPresent(Settlement::leave);
    }

    /** The guest does not pay: back to what was chosen, unless staff are asked for their number meanwhile. */
    void toTheBasket() {
        // who goes home goes to the counter, who goes back does not
        hand.choosing();
        if (!hand.covered()) {
            session.show(new Screen.Review());
        }
    }
}
