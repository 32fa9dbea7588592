package foodcourt.kiosk.printing;

/** How a printer is when it is asked. */
public enum PrinterStatus {
    READY,
    /** It prints, but its paper ends soon. */
    PAPER_LOW, OUT_OF_PAPER,
    /** It does not answer, its cover is open, or it has an error. */
    UNAVAILABLE
}
