package foodcourt.trials.payments;

/** Kills a kiosk at one moment: told of each that comes. */
interface Fate {

    /** It has come to this; does not return when the kiosk is killed here. For any thread. */
    void at(Moment moment);

    /** The kiosk is dead: nothing of it may happen any more. */
    boolean over();
}
