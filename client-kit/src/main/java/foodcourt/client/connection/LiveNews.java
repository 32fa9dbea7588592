package foodcourt.client.connection;

import java.time.Instant;

/** What a live stream tells its listener, one after the other on the stream's own thread. */
public sealed interface LiveNews {

    /** The server is there; a snapshot or the missed changes follow. */
    record Connected() implements LiveNews {}

    /**
     * Everything as it is now: replaces what was known.
     *
     * @param value of the class given for {@code snapshot}
     */
    record Snapshot(Object value) implements LiveNews {}

    /**
     * One thing changed.
     *
     * @param name the event's name, such as {@code ticket}
     * @param value of the class given for that name
     */
    record Changed(String name, Object value) implements LiveNews {}

    /**
     * The connection is lost, or was never made; told once until the next {@link Connected}. The stream goes on trying.
     *
     * @param since the server's time at which it was last heard, else when the stream was opened
     */
    record Lost(Instant since) implements LiveNews {}
}
