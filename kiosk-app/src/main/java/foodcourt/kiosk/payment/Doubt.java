package foodcourt.kiosk.payment;

import foodcourt.kiosk.session.StaffCall;

/** While nobody knows whether money has moved: it is asked for again and again, staff are called, then it is theirs to find out. */
final class Doubt {

    private final AtHand hand;
    private final StaffCall staff;
    private final PaymentTimes times;
    private String reference = "";
    private Runnable question = () -> {
    };

    Doubt(AtHand hand, StaffCall staff, PaymentTimes times) {
        this.hand = hand;
        this.staff = staff;
        this.times = times;
    }

    /**
     * It begins, if it has not.
     *
     * @param number by which staff find it
     * @param asking asks once more; it must bear to be called before there was an answer
     */
    void begin(String number, Runnable asking) {
        reference = number;
        question = asking;
        if (!shown()) {
            hand.show(new PaymentStep.Checking(times.staff()));
        }
    }

    /** The guest sees it. */
    boolean shown() {
        return hand.step() instanceof PaymentStep.Checking || hand.step() instanceof PaymentStep.Unclear;
    }

    /** A second went by. */
    void tick() {
        if (hand.step() instanceof PaymentStep.Checking) {
            if (hand.inStep() == times.staff()) {
                staff.call();
            }
            hand.show(hand.inStep() >= times.unclear()
                    ? new PaymentStep.Unclear(reference)
                    : new PaymentStep.Checking(Math.max(0, times.staff() - hand.inStep())));
        } else {
            // called again after a while, should nobody have come
            staff.call();
        }
        if (hand.inStep() % times.ask() == 0) {
            question.run();
        }
    }
}
