package foodcourt.trials.report;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long answers took, from sending to the whole answer. Used by many threads. */
public final class Latencies {
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** One more, in nanoseconds. */
    public void add(long took) {
        nanos.add(took);
    }

    /** How many. */
    public int count() {
        return nanos.size();
    }

    /** Those that were added after so many. */
    public Latencies since(int count) {
        var later = new Latencies();
        nanos.stream().skip(count).forEach(later::add);
        return later;
    }

    /** Milliseconds within which so many of a hundred were answered; 0 when there were none. */
    public double percentile(double hundredth) {
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
