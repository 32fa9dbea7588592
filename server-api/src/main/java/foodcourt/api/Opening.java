package foodcourt.api;

import java.time.Instant;

/**
 * From when to when a shop is open once: the time it is open now, else the next one.
 *
 * @param opensAt first moment
 * @param closesAt end; orders are taken until then
 */
public record Opening(Instant opensAt, Instant closesAt) {}
