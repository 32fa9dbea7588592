package foodcourt.trials.cluster;

import java.util.Random;

/**
 * One court of a chain, as it orders through a day: much at noon, some in the evening, little between.
 *
 * @param peak orders a second at its noon
 * @param shift minutes by which its day is later than others'
 * @param evening of its evening, as a part of its noon
 * @param mostShops an order has one to so many shops
 */
record VirtualCourt(double peak, double shift, double evening, int mostShops) {
    private static final double NOON = 12 * 60 + 10;
    private static final double NOON_WIDTH = 32;
    private static final double SUPPER = 18 * 60 + 30;
    private static final double SUPPER_WIDTH = 45;
    private static final double BETWEEN = 0.06;

    /** Of courts whose noon is this high on average, some three times as big as others. */
    static VirtualCourt any(Random random, double averagePeak) {
        var size = Math.exp(random.nextGaussian() * 0.5 - 0.125); // its average is 1
        return new VirtualCourt(averagePeak * size, random.nextGaussian() * 20, 0.2 + 0.5 * random.nextDouble(),
                1 + random.nextInt(3));
    }

    /** Orders a second at this minute of the day. */
    double rate(double minute) {
        var own = minute - shift;
        return peak * Math.max(BETWEEN, hill(own, NOON, NOON_WIDTH) + evening * hill(own, SUPPER, SUPPER_WIDTH));
    }

    private static double hill(double at, double top, double width) {
        var far = (at - top) / width;
        return Math.exp(-far * far / 2);
    }
}
