package foodcourt.server.catalog;

/** Whether a shop takes orders. */
public enum Availability {
    OPEN,
    /** Paused by its staff. */
    PAUSED,
    /** Outside its opening hours. */
    CLOSED
}
