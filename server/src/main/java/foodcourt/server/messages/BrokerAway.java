package foodcourt.server.messages;

/** The broker cannot be asked now, or does not let us ask this. */
public final class BrokerAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokerAway(String message, Throwable cause) {
        super(message, cause);
    }

    BrokerAway(String message) {
        super(message);
    }
}
