package foodcourt.trials.soak;

/** How long it took from touches until they were painted: counted by tenths of a millisecond, so that it takes no more room. */
final class PaintTimes {
    private static final int PLACES = 20_000;
    private static final double PLACE = 1e5;

    private final int[] counts = new int[PLACES];
    private int all;

    void add(long nanos) {
        counts[(int) Math.clamp(nanos / PLACE, 0, PLACES - 1)]++;
        all++;
    }

    int count() {
        return all;
    }

    /** Milliseconds within which this part of all touches was painted, 0.99 for p99. */
    double within(double part) {
        long sum = 0;
        for (int place = 0; place < PLACES; place++) {
            sum += counts[place];
            if (sum >= part * all) {
                return (place + 1) * PLACE / 1e6;
            }
        }
        return Double.NaN;
    }
}
