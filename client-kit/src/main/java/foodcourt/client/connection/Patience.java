package foodcourt.client.connection;

import java.time.Duration;

/**
 * How a live stream waits.
 *
 * @param headers longest wait for a connection and its headers
 * @param silence without a byte for so long the connection counts as dead; the server's heartbeat comes every 2 s
 * @param firstPause before the first attempt to reconnect; it doubles with each failure, plus or minus a quarter
 * @param longestPause between two attempts
 */
public record Patience(Duration headers, Duration silence, Duration firstPause, Duration longestPause) {
    /** For a court's own network: three heartbeats missed, so that a screen can say so within 10 s. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(6),
            Duration.ofMillis(500), Duration.ofSeconds(10));
}
