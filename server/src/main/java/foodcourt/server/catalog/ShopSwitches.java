package foodcourt.server.catalog;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a shop's staff have set, and what was reckoned of it since.
 *
 * @param estimated from order to call in minutes, as the kitchen's work tells, or null: too little is known
 * @param chosenWait null: they leave it to the estimate
 * @param pause null: not paused
 * @param overloaded paused for too much work, beside whatever its staff set
 * @param soldOut by item id
 */
record ShopSwitches(long version, @Nullable Integer estimated, @Nullable Wait chosenWait, @Nullable Pause pause,
        boolean overloaded, Map<String, SoldOut> soldOut) {

    private static final int MOST_MINUTES = 120;

    /** @param until null: until the staff resume */
    record Pause(@Nullable Instant until) {
        boolean lasts(Instant now) {
            return until == null || until.isAfter(now);
        }
    }

    /**
     * What staff wanted shown, and what was estimated then: the difference is what they know better, and it stays when
     * the estimate moves on.
     *
     * @param minutes from order to call
     * @param estimated the estimate then in minutes, or null: there was none but the file's
     */
    record Wait(int minutes, @Nullable Integer estimated) {
        int shift(Shop shop) {
            return minutes - (estimated == null ? shop.waitMinutes() : estimated);
        }
    }

    static ShopSwitches untouched() {
        return new ShopSwitches(0, null, null, null, false, Map.of());
    }

    /** Without what has ended by itself. */
    ShopSwitches at(Instant now) {
        var still = soldOut.entrySet().stream().filter(entry -> entry.getValue().until().isAfter(now))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ShopSwitches(version, estimated, chosenWait, pause != null && pause.lasts(now) ? pause : null,
                overloaded,
                still);
    }

    ShopSwitches paused(@Nullable Instant until) {
        return new ShopSwitches(version, estimated, chosenWait, new Pause(until), overloaded, soldOut);
    }

    /** By its staff, who know better than any count. */
    ShopSwitches resumed() {
        return new ShopSwitches(version, estimated, chosenWait, null, false, soldOut);
    }

    ShopSwitches overloaded(boolean now) {
        return new ShopSwitches(version, estimated, chosenWait, pause, now, soldOut);
    }

    /** @param minutes null: nothing but the file's is known */
    ShopSwitches estimated(@Nullable Integer minutes) {
        return new ShopSwitches(version, minutes, chosenWait, pause, overloaded, soldOut);
    }

    ShopSwitches waiting(int minutes) {
        return new ShopSwitches(version, estimated, new Wait(minutes, estimated), pause, overloaded, soldOut);
    }

    ShopSwitches onSale(String itemId) {
        var changed = new HashMap<>(soldOut);
        changed.remove(itemId);
        return new ShopSwitches(version, estimated, chosenWait, pause, overloaded, Map.copyOf(changed));
    }

    ShopSwitches soldOut(String itemId, SoldOut how) {
        var changed = new HashMap<>(soldOut);
        changed.put(itemId, how);
        return new ShopSwitches(version, estimated, chosenWait, pause, overloaded, Map.copyOf(changed));
    }

    ShopSwitches nextVersion() {
        return new ShopSwitches(version + 1, estimated, chosenWait, pause, overloaded, soldOut);
    }

    /** The shop with these switches at this moment. */
    ShopStatus status(Court court, Shop shop, Instant now) {
        var lasting = at(now);
        var availability = lasting.availability(court, shop, now);
        var resumesAt = availability == Availability.PAUSED && lasting.pause != null ? lasting.pause.until() : null;
        return new ShopStatus(shop, version, waitMinutes(shop), availability, resumesAt, overloaded,
                lasting.soldOut, opening(court, shop, now));
    }

    private static OpeningHours.@Nullable Opening opening(Court court, Shop shop, Instant now) {
        var hours = shop.hours();
        return hours == null ? null : hours.openingAt(now, court.timeZone()).orElse(null);
    }

    private int waitMinutes(Shop shop) {
        var minutes = (estimated == null ? shop.waitMinutes() : estimated)
                + (chosenWait == null ? 0 : chosenWait.shift(shop));
        return Math.clamp(minutes, 1, MOST_MINUTES);
    }

    private Availability availability(Court court, Shop shop, Instant now) {
        var hours = shop.hours();
        if (hours != null && !hours.openAt(now, court.timeZone())) {
            return Availability.CLOSED;
        }
        return pause == null && !overloaded ? Availability.OPEN : Availability.PAUSED;
    }
}
