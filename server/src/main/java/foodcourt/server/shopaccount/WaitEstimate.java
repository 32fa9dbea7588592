package foodcourt.server.shopaccount;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How long a guest who orders now will wait, as the kitchen's own last tickets tell. Two things are learned: what a
 * dish takes when next to nothing is before it, and how many minutes pass from call to call while many wait (the
 * kitchen's pace, however many cook). A guest waits for whichever is longer: the own dish, or everything before it at that
 * pace. So a growing queue shows at once, and a cook who leaves within a few calls, long before the guests who feel it
 * have been called.
 */
final class WaitEstimate {
    /** Tickets older than this tell nothing about now. */
    static final Duration MEMORY = Duration.ofHours(3);

    private static final int FEWEST = 5;
    private static final double DISH_HALF_LIFE = 15; // tickets
    private static final double PACE_HALF_LIFE = 14; // calls
    private static final int QUEUE = 3; // tickets waiting: then the pace is the kitchen's, not the guests'
    private static final int FORGOTTEN_AFTER = 8; // later guests called

    private final List<KitchenWork> works;
    private final List<KitchenWork> called;
    private final Instant now;

    private WaitEstimate(List<KitchenWork> works, Instant now) {
        this.works = works.stream().sorted(Comparator.comparing(KitchenWork::placedAt)).toList();
        this.now = now;
        called = this.works.stream().filter(KitchenWork::isCalled).sorted(Comparator.comparing(WaitEstimate::end))
                .toList();
    }

    /**
     * The minutes, or empty while too little is known.
     *
     * @param works of the kitchen within its {@link #MEMORY}, in whatever order
     * @param usual what its file says, in minutes
     */
    static OptionalDouble of(List<KitchenWork> works, double usual, Instant now) {
        var estimate = new WaitEstimate(works, now);
        return estimate.called.size() < FEWEST ? OptionalDouble.empty() : OptionalDouble.of(estimate.reckon(usual));
    }

    private double reckon(double usual) {
        return Math.max(dish(usual), pace() * (waiting(now) + 1));
    }

    /** Minutes of a ticket that found next to nothing before it. */
    private double dish(double usual) {
        var dish = new Mean(DISH_HALF_LIFE).with(usual);
        called.stream().filter(this::foundNoQueue).forEach(work -> dish.with(work.minutes(now)));
        works.stream().filter(work -> work.waitsAt(now) && !isForgotten(work) && foundNoQueue(work))
                .mapToDouble(work -> work.minutes(now)).filter(already -> already > dish.value()).forEach(dish::with);
        return dish.value();
    }

    private boolean foundNoQueue(KitchenWork work) {
        return waiting(work.placedAt()) < QUEUE;
    }

    /** Minutes from call to call while more were waiting; 0 when they never were. */
    private double pace() {
        var pace = new Mean(PACE_HALF_LIFE);
        for (var next = 1; next < called.size(); next++) {
            var from = end(called.get(next - 1));
            if (waiting(from) >= QUEUE) {
                pace.with(minutes(from, end(called.get(next))));
            }
        }
        var silence = minutes(end(called.getLast()), now);
        if (silence > pace.value() && waiting(end(called.getLast())) >= QUEUE) {
            pace.with(silence); // a kitchen that stands still is not a quiet one
        }
        return pace.value();
    }

    private long waiting(Instant at) {
        return works.stream().filter(work -> work.waitsAt(at) && !isForgotten(work)).count();
    }

    /** Nobody works on what so many later guests were called before. */
    private boolean isForgotten(KitchenWork work) {
        return work.endedAt() == null
                && called.stream().filter(other -> other.placedAt().isAfter(work.placedAt()))
                        .count() >= FORGOTTEN_AFTER;
    }

    private static Instant end(KitchenWork work) {
        return Objects.requireNonNull(work.endedAt());
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 60_000.0;
    }

    /** A mean in which the last values count most. */
    private static final class Mean {
        private final double keep;
        private double sum;
        private double weight;

        Mean(double halfLife) {
            keep = Math.pow(0.5, 1 / halfLife);
        }

        Mean with(double value) {
            sum = sum * keep + value;
            weight = weight * keep + 1;
            return this;
        }

        double value() {
            return weight == 0 ? 0 : sum / weight;
        }
    }
}
