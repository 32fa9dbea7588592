package foodcourt.kiosk;

/**
 * How long the kiosk waits, in seconds.
 *
 * @param quiet without a touch before the warning
 * @param warning from the warning until the visit ends; the rules of barrier-free kiosks ask for 20
 * @param done without a touch until the screen with the number goes home
 * @param late after which a kitchen that has not acknowledged is late
 * @param question after which the question "cancel?" closes as no
 */
public record KioskTimes(int quiet, int warning, int done, int late, int question) {

    /** As designed. */
    public static final KioskTimes USUAL = new KioskTimes(90, 20, 20, 15, 30);
}
