package foodcourt.api;

/** Where on the board a ticket stands. */
public enum BoardPlace {
    PREPARING, READY,
    /** Not on the board any more. */
    GONE
}
