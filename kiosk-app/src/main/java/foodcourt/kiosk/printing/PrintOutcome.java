package foodcourt.kiosk.printing;

/** How a printing ended. */
public sealed interface PrintOutcome {

    /**
     * It is printed, as far as the printer says.
     *
     * @param paperLow the printer said that its paper ends soon
     */
    record Printed(boolean paperLow) implements PrintOutcome {}

    /** There is no paper; nothing was printed, or not all of it. */
    record OutOfPaper() implements PrintOutcome {}

    /**
     * The printer does not answer, or cannot.
     *
     * @param cause English, for logs; screens have their own words
     */
    record Unavailable(String cause) implements PrintOutcome {}
}
