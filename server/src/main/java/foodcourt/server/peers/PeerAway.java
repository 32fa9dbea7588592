package foodcourt.server.peers;

import org.jspecify.annotations.Nullable;

/** No process of the module answered. Whether the question had an effect is not known unless it says so. */
public final class PeerAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message who does not answer, or how */
    public PeerAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
