package foodcourt.trials.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** So many who each ask again as soon as they are answered: what a server can do at most. */
final class Press {
    private final int many;
    private final long seed;
    private int times;

    Press(int many, long seed) {
        this.many = many;
        this.seed = seed;
    }

    /**
     * How often in a second it was done.
     *
     * @param ask blocks until it is answered; false: not done, or nothing is left to do
     */
    double perSecond(Duration time, Predicate<Random> ask) {
        var done = new LongAdder();
        var start = System.nanoTime();
        var chance = seed + (long) many * times++; // the same again would make the same orders, which are not placed twice
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> all = IntStream.range(0, many).mapToObj(i -> threads.submit(() -> {
                var random = new Random(chance + i);
                while (System.nanoTime() - start < time.toNanos()) {
                    if (ask.test(random)) {
                        done.increment();
                    }
                }
            })).toList();
            all.forEach(Press::join);
        }
        return done.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private static void join(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trial itself failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
