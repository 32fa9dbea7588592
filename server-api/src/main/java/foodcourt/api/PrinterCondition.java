package foodcourt.api;

/** How a device's receipt printer is. */
public enum PrinterCondition {
    READY, PAPER_LOW, NO_PAPER,
    /** It does not answer, or answers with a fault. */
    FAILED
}
