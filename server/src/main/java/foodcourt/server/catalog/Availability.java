package foodcourt.server.catalog;

/** Whether a shop takes orders. */
public enum Availability {
    OPEN,
    /** Paused by its staff, or for too much work. */
    PAUSED,
    /** Outside its opening hours. */
    CLOSED
}
