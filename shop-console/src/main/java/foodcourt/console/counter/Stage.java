package foodcourt.console.counter;

/** How far a row is. */
public enum Stage {
    /** Nothing was done. */
    OPEN,
    /** "Really?" is asked. */
    ASKING,
    /** The server is being told. */
    SENDING,
    /** The server did not answer; it is told again, under the same id, until it does. */
    AGAIN
}
