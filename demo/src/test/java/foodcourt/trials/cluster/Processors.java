package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;

/** Who used the machine's processors since a moment: a process that works while nothing happens is seen here. */
final class Processors {
    private final Cluster cluster;
    private final Map<String, Duration> before;
    private final long since = System.nanoTime();

    private Processors(Cluster cluster) {
        this.cluster = cluster;
        before = cluster.cpu();
    }

    /** From now on. */
    static Processors of(Cluster cluster) {
        return new Processors(cluster);
    }

    /** By role, milliseconds of a processor used in each second; what was restarted meanwhile is not in it. */
    void perSecond(BiConsumer<String, String> told) {
        var seconds = (System.nanoTime() - since) / 1e9;
        cluster.cpu().forEach((who, now) -> told.accept(who, "%.1f".formatted(millis(who, now) / seconds)));
    }

    /** By role, milliseconds of a processor for each of so many. */
    void each(long count, BiConsumer<String, String> told) {
        cluster.cpu().forEach((who, now) -> told.accept(who, "%.2f".formatted(millis(who, now) / (double) count)));
    }

    private long millis(String who, Duration now) {
        return now.minus(before.getOrDefault(who, Duration.ZERO)).toMillis();
    }
}
