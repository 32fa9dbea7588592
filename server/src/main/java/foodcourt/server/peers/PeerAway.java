package foodcourt.server.peers;

import org.jspecify.annotations.Nullable;

/** No process of the module answered. */
public final class PeerAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean arrived;

    /**
     * @param message who does not answer, or how
     * @param mayHaveArrived somebody may have got the question, and done it
     */
    public PeerAway(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
        super(message, cause);
        arrived = mayHaveArrived;
    }

    /** Whether somebody may have got the question, and done it. */
    public boolean mayHaveArrived() {
        return arrived;
    }
}
