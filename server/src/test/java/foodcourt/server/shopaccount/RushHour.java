package foodcourt.server.shopaccount;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * A lunch at one shop, made by chance from a seed: guests come by twos and threes and by the dozen at noon, cooks work in
 * turn, dishes take their time, and one cook has a break in the middle of it all.
 */
record RushHour(List<Guest> guests) {
    static final Instant OPENED = Instant.parse("2026-11-23T02:00:00Z");
    private static final int MINUTES = 180;
    private static final double BREAK_FROM = 85;
    private static final double BREAK_TO = 110;

    /** @param calledAt null: cancelled at {@code leftAt} */
    record Guest(Instant placedAt, @Nullable Instant calledAt, @Nullable Instant leftAt) {
        KitchenWork knownAt(Instant now) {
            var end = calledAt == null ? leftAt : calledAt;
            return end == null || end.isAfter(now)
                    ? new KitchenWork(placedAt, null, false)
                    : new KitchenWork(placedAt, end, calledAt != null);
        }

        double waited() {
            return calledAt == null ? 0 : Duration.between(placedAt, calledAt).toMillis() / 60_000.0;
        }
    }

    /** @param cooks working at the same time */
    static RushHour of(long seed, int cooks, double meanCooking) {
        var random = new Random(seed);
        var free = new PriorityQueue<Double>();
        for (var cook = 0; cook < cooks; cook++) {
            free.add(0.0);
        }
        var guests = new ArrayList<Guest>();
        for (var at = 0.0; at < MINUTES; at += -Math.log(1 - random.nextDouble()) / perMinute(at)) {
            guests.add(guest(at, random, free, meanCooking));
        }
        return new RushHour(guests.stream().sorted(Comparator.comparing(Guest::placedAt)).toList());
    }

    private static Guest guest(double at, Random random, PriorityQueue<Double> free, double meanCooking) {
        if (random.nextInt(25) == 0) { // thought better of it
            return new Guest(minute(at), null, minute(at + random.nextDouble() * 2));
        }
        var cookFree = free.remove();
        var start = Math.max(at + 0.2 + random.nextDouble() * 0.5, cookFree); // seen and accepted
        var resting = start > BREAK_FROM && start < BREAK_TO && free.size() > 1
                && free.stream().noneMatch(other -> other >= BREAK_TO);
        var cooking = meanCooking * Math.exp(0.45 * random.nextGaussian() - 0.1) * (random.nextInt(4) == 0 ? 1.6 : 0.9);
        free.add(resting ? Math.max(start + cooking, BREAK_TO) : start + cooking);
        return new Guest(minute(at), minute(start + cooking), null);
    }

    /** Quiet, then noon, then quiet again. */
    private static double perMinute(double at) {
        return 0.15 + 0.75 * Math.exp(-Math.pow((at - 80) / 32, 2));
    }

    private static Instant minute(double minute) {
        return OPENED.plusMillis((long) (minute * 60_000));
    }

    List<KitchenWork> knownAt(Instant now) {
        return guests.stream().filter(guest -> guest.placedAt().isBefore(now)).map(guest -> guest.knownAt(now))
                .toList();
    }
}
