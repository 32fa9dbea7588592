package foodcourt.kiosk;

/**
 * How long the kiosk waits, in seconds.
 *
 * @param quiet without a touch before the warning
 * @param warning from the warning until the visit ends; the rules of barrier-free kiosks ask for 20
 * @param done without a touch until the screen with the number goes home
 * @param late after which a kitchen that has not acknowledged is late
 * @param question after which the question "cancel?" closes as no
 * @param attract without a touch on the first screen until dishes invite; 0 is never
 */
public record KioskTimes(int quiet, int warning, int done, int late, int question, int attract) {

    /** As designed. */
    public static final KioskTimes USUAL = new KioskTimes(90, 20, 20, 15, 30, 60);

    /** The same, but the first screen stays. */
    public KioskTimes withoutAttract() {
        return new KioskTimes(quiet, warning, done, late, question, 0);
    }
}
