package foodcourt.trials.soak;

import java.time.Instant;
import java.time.InstantSource;

/** The kiosk's clock; the hand that lets the day pass is made after the kiosk. */
final class ToldClock implements InstantSource {
    private volatile InstantSource told = InstantSource.system();

    void follow(InstantSource source) {
        told = source;
    }

    @Override
    public Instant instant() {
        return told.instant();
    }
}
