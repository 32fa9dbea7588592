package foodcourt.api;

/** Whether a shop takes orders now. */
public enum ShopAvailability {
    /** Takes orders. */
    OPEN,
    /** Paused by its staff or by itself; comes back the same day. */
    PAUSED,
    /** Outside its opening hours. */
    CLOSED
}
