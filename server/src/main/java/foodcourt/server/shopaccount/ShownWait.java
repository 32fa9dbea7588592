package foodcourt.server.shopaccount;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * The minutes shown of one shop: they follow the estimate smoothly, by whole minutes, and do not flicker.
 *
 * @param smooth minutes, or null: too little is known
 * @param shown whole minutes, or null
 */
record ShownWait(@Nullable Double smooth, @Nullable Integer shown) {
    private static final double FOLLOW = 0.5; // of the way at each look: half a minute of lag

    static ShownWait nothing() {
        return new ShownWait(null, null);
    }

    /** What is shown after one more look. */
    ShownWait after(OptionalDouble estimate) {
        if (estimate.isEmpty()) {
            return nothing();
        }
        var target = estimate.getAsDouble();
        var next = smooth == null ? target : smooth + FOLLOW * (target - smooth);
        var still = shown != null && Math.abs(next - shown) < 1;
        return new ShownWait(next, still ? shown : (Integer) Math.toIntExact(Math.clamp(Math.round(next), 1, 120)));
    }
}
