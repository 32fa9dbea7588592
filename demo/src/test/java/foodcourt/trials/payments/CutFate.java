package foodcourt.trials.payments;

import java.util.concurrent.CountDownLatch;

/**
 * Kills a kiosk in this process: from the moment on none of its tasks run, none of its calls go out and no answer comes in;
 * only its disk stays. That is not a killed process, but it is exact to the step and quick.
 */
final class CutFate implements Fate {
    private final Moment moment;
    private final CountDownLatch come = new CountDownLatch(1);

    CutFate(Moment moment) {
        this.moment = moment;
    }

    @Override
    public void at(Moment now) {
        if (over()) {
            throw new Dead();
        }
        if (now == moment) {
            come.countDown();
            throw new Dead();
        }
    }

    @Override
    public boolean over() {
        return come.getCount() == 0;
    }

    /** Ends whatever the dead kiosk was doing. */
    static final class Dead extends RuntimeException {
        private static final long serialVersionUID = 1;

        Dead() {
            super("killed", null, false, false);
        }
    }
}
