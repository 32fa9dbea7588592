package foodcourt.api;

/** Why somebody is to come to a device. */
public enum StaffCallReason {
    /** A guest asks, or something of a guest's order needs a person. */
    GUEST,
    /** The device's receipt printer has no paper; it still takes orders. */
    OUT_OF_PAPER,
    /** The device's receipt printer does not answer; it still takes orders. */
    PRINTER_SILENT
}
