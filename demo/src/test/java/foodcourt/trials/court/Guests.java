package foodcourt.trials.court;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import foodcourt.client.connection.CourtServer;

/** Guests come at a steady rate, whether the server answers or not; each has a thread, an id and the patience to get an answer. */
public final class Guests implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger here = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CourtServer server;
    private final Ledger ledger;
    private final Baskets baskets;
    private final Random seeds;

    public Guests(CourtServer server, Ledger ledger, Baskets baskets, long seed) {
        this.server = server;
        this.ledger = ledger;
        this.baskets = baskets;
        this.seeds = new Random(seed);
    }

    /** Lets them come from now on, so many in a second. */
    public void come(int perSecond) {
        come(Traffic.steady(perSecond));
    }

    /** Lets them come from now on, as this traffic has it. */
    public void come(Traffic traffic) {
        open.set(true);
        threads.execute(() -> arrive(traffic));
    }

    private void arrive(Traffic traffic) {
        var next = System.nanoTime();
        while (open.get()) {
            next += traffic.pauseNanos();
            LockSupport.parkNanos(next - System.nanoTime());
            var random = new Random(seeds.nextLong());
            var mostShops = traffic.mostShops();
            here.incrementAndGet();
            threads.execute(() -> visit(random, mostShops));
        }
    }

    private void visit(Random random, int mostShops) {
        try {
            new Guest(server, ledger, random).visit(baskets.fill(random, mostShops));
        } catch (RuntimeException e) { // a fault of the trial itself must not be silent: counted
            ledger.fault("a guest failed: " + e);
        } finally {
            here.decrementAndGet();
        }
    }

    /** No more come; those that are here stay until they have an answer. */
    public void noMore() {
        open.set(false);
    }

    /** How many wait for an answer now. */
    public int waiting() {
        return here.get();
    }

    @Override
    public void close() {
        open.set(false);
        threads.shutdownNow();
    }
}
