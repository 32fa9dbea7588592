package foodcourt.trials.overload;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long answers took, from sending to the whole answer. Used by many threads. */
final class Latencies {
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds within which so many of a hundred were answered; 0 when there were none. */
    double percentile(double hundredth) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * hundredth / 100))] / 1e6;
    }

    @Override
    public String toString() {
        return "%.1f".formatted(percentile(99));
    }
}
