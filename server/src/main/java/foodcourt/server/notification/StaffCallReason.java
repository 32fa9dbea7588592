package foodcourt.server.notification;

/** Why somebody is to come to a device. */
public enum StaffCallReason {
    /** A guest asks. */
    GUEST,
    /** Its receipt printer has no paper. */
    OUT_OF_PAPER,
    /** Its receipt printer does not answer. */
    PRINTER_SILENT
}
