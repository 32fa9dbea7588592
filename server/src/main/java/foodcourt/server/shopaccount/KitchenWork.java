package foodcourt.server.shopaccount;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One ticket as work of a kitchen.
 *
 * @param placedAt when the guest ordered
 * @param endedAt when the kitchen had no more work with it, or null: it still has
 * @param called it ended by the guest's first call; else it was cancelled or rejected
 */
record KitchenWork(Instant placedAt, @Nullable Instant endedAt, boolean called) {

    /** Whether the kitchen had it before it at this moment. */
    boolean waitsAt(Instant at) {
        return placedAt.isBefore(at) && (endedAt == null || endedAt.isAfter(at));
    }

    boolean isCalled() {
        return called && endedAt != null;
    }

    /** How long the guest waited, or has waited until now, in minutes. */
    double minutes(Instant now) {
        return Duration.between(placedAt, endedAt == null ? now : endedAt).toMillis() / 60_000.0;
    }
}
