package foodcourt.server.order;

import java.time.Duration;

/** Whether somebody may look an order up by its number, or cancel it. */
public sealed interface Opening {
    /** It is the order's guest, or the court asks nobody. */
    record Open() implements Opening {}

    /** The code is missing or wrong. */
    record Wrong() implements Opening {}

    /** Too many codes were wrong; the next is heard after this time. The secret is heard at any time. */
    record TooManyTries(Duration retryAfter) implements Opening {}
}
