package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foodcourt.trials.court.Traffic;

/**
 * The traffic of a chain of courts through one day, from ten to nine, in a shorter time: each moment with the rate of its own,
 * thinned so that the highest one is what this machine can take. Courts share nothing; so what is left out would be served
 * by other machines in the same way.
 */
final class Chain implements Traffic {
    /** Orders a second of an average court at its noon: ten kiosks, of which each takes an order in 65 s. */
    static final double AVERAGE_PEAK = 0.15;

    private static final double OPENS = 10 * 60;
    private static final double CLOSES = 21 * 60;

    private final List<VirtualCourt> courts;
    private final Random random;
    private final Duration length;
    private final double share;
    private final double highest;
    private final long start = System.nanoTime();

    /**
     * Begins now.
     *
     * @param mostPerSecond orders a second of all that are let through at the highest moment
     * @param length of the whole day
     */
    Chain(int courts, double mostPerSecond, Duration length, long seed) {
        random = new Random(seed);
        this.length = length;
        this.courts = Stream.generate(() -> VirtualCourt.any(random, AVERAGE_PEAK)).limit(courts).toList();
        highest = IntStream.rangeClosed((int) OPENS, (int) CLOSES).mapToDouble(this::all).max().orElseThrow();
        share = mostPerSecond / highest;
    }

    private double all(double minute) {
        return courts.stream().mapToDouble(court -> court.rate(minute)).sum();
    }

    /** Orders a second of all courts at the highest moment. */
    double highest() {
        return highest;
    }

    /** Orders of all courts in the day. */
    double ordersOfTheDay() {
        return IntStream.range((int) OPENS, (int) CLOSES).mapToDouble(minute -> all(minute) * 60).sum();
    }

    /** The part of the orders that is let through. */
    double share() {
        return share;
    }

    /** The minute of the day that it is now. */
    double minute() {
        return OPENS + (CLOSES - OPENS) * (System.nanoTime() - start) / length.toNanos();
    }

    /** They come by chance, as guests do. */
    @Override
    public long pauseNanos() {
        return (long) (-Math.log(1 - random.nextDouble()) / (all(minute()) * share) * 1e9);
    }

    /** Of the court that the next guest is in. */
    @Override
    public int mostShops() {
        var minute = minute();
        var point = random.nextDouble() * all(minute);
        for (var court : courts) {
            point -= court.rate(minute);
            if (point < 0) {
                return court.mostShops();
            }
        }
        return courts.getLast().mostShops();
    }
}
