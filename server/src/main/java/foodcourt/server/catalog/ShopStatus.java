package foodcourt.server.catalog;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A shop at one moment.
 *
 * @param version grows with each change; a reader keeps the highest
 * @param waitMinutes estimate from order to call
 * @param resumesAt when a pause ends by itself, or null
 * @param overloaded paused for too much work, perhaps beside a pause of its staff; ends by itself or when they resume
 * @param soldOut by item id
 * @param opening the time it is open now, else the next one, or null: it never closes
 */
public record ShopStatus(Shop shop, long version, int waitMinutes, Availability availability,
        @Nullable Instant resumesAt, boolean overloaded, Map<String, SoldOut> soldOut,
        OpeningHours.@Nullable Opening opening) {

    /** Whether this item of the shop cannot be ordered now. */
    public boolean isSoldOut(String itemId) {
        return soldOut.containsKey(itemId);
    }

    boolean differsFrom(ShopStatus other) {
        return !equals(other.withVersion(version));
    }

    private ShopStatus withVersion(long other) {
        return new ShopStatus(shop, other, waitMinutes, availability, resumesAt, overloaded, soldOut,
                opening);
    }
}
