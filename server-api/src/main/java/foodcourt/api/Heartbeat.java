package foodcourt.api;

import java.time.Instant;

/**
 * What a {@link Live#HEARTBEAT} carries.
 *
 * @param serverTime the server's clock
 */
public record Heartbeat(Instant serverTime) {}
