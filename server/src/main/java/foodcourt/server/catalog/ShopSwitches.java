package foodcourt.server.catalog;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a shop's staff have set.
 *
 * @param waitMinutes null: what the shop's file says
 * @param pause null: not paused
 * @param soldOut by item id
 */
record ShopSwitches(long version, @Nullable Integer waitMinutes, @Nullable Pause pause, Map<String, SoldOut> soldOut) {

    /** @param until null: until the staff resume */
    record Pause(@Nullable Instant until) {
        boolean lasts(Instant now) {
            return until == null || until.isAfter(now);
        }
    }

    static ShopSwitches untouched() {
        return new ShopSwitches(0, null, null, Map.of());
    }

    /** Without what has ended by itself. */
    ShopSwitches at(Instant now) {
        var still = soldOut.entrySet().stream().filter(entry -> entry.getValue().until().isAfter(now))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ShopSwitches(version, waitMinutes, pause != null && pause.lasts(now) ? pause : null, still);
    }

    ShopSwitches paused(@Nullable Instant until) {
        return new ShopSwitches(version, waitMinutes, new Pause(until), soldOut);
    }

    ShopSwitches resumed() {
        return new ShopSwitches(version, waitMinutes, null, soldOut);
    }

    ShopSwitches waiting(int minutes) {
        return new ShopSwitches(version, minutes, pause, soldOut);
    }

    ShopSwitches onSale(String itemId) {
        var changed = new HashMap<>(soldOut);
        changed.remove(itemId);
        return new ShopSwitches(version, waitMinutes, pause, Map.copyOf(changed));
    }

    ShopSwitches soldOut(String itemId, SoldOut how) {
        var changed = new HashMap<>(soldOut);
        changed.put(itemId, how);
        return new ShopSwitches(version, waitMinutes, pause, Map.copyOf(changed));
    }

    ShopSwitches nextVersion() {
        return new ShopSwitches(version + 1, waitMinutes, pause, soldOut);
    }

    /** The shop with these switches at this moment. */
    ShopStatus status(Court court, Shop shop, Instant now) {
        var lasting = at(now);
        var availability = lasting.availability(court, shop, now);
        var resumesAt = availability == Availability.PAUSED && lasting.pause != null ? lasting.pause.until() : null;
        return new ShopStatus(shop, version, waitMinutes == null ? shop.waitMinutes() : waitMinutes, availability,
                resumesAt, lasting.soldOut);
    }

    private Availability availability(Court court, Shop shop, Instant now) {
        var hours = shop.hours();
        if (hours != null && !hours.openAt(now, court.timeZone())) {
            return Availability.CLOSED;
        }
        return pause == null ? Availability.OPEN : Availability.PAUSED;
    }
}
