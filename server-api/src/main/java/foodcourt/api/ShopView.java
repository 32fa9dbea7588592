package foodcourt.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A shop with its menu. Sent whole whenever anything of it changes.
 *
 * @param version grows with each change; a reader keeps the highest
 * @param waitMinutes estimate from order to call, in minutes
 * @param resumesAt when a pause ends by itself, or null: when its staff resume, or it is not paused
 * @param opening the time it is open now, else the next one, or null: it is always open
 */
public record ShopView(ShopLabel shop, long version, int waitMinutes, ShopAvailability availability,
        @Nullable Instant resumesAt, List<MenuItemView> items, @Nullable Opening opening) {

    /** A shop that is always open. */
    public ShopView(ShopLabel shop, long version, int waitMinutes, ShopAvailability availability,
            @Nullable Instant resumesAt, List<MenuItemView> items) {
        this(shop, version, waitMinutes, availability, resumesAt, items, null);
    }
}
