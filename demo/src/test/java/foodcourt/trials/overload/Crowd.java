package foodcourt.trials.overload;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import foodcourt.api.CourtView;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.trials.court.Baskets;
import foodcourt.trials.report.Latencies;

/** Guests who each try once, at a rate that asks nobody; what they were answered is counted. */
final class Crowd implements AutoCloseable {
    private static final int MOST_OPEN = 2_000; // a real crowd's connections end too: more are counted as not sent

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore open = new Semaphore(MOST_OPEN);
    private final Set<UUID> tickets = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Queue<String> rude = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Latencies acceptTimes = new Latencies();
    private final CourtServer server;
    private final Baskets baskets;

    Crowd(CourtServer server, CourtView court) {
        this.server = server;
        this.baskets = new Baskets(court);
    }

    /** So many guests at once, each with the next order as soon as one is answered; accepted orders in a second. */
    double pressFor(Duration time, int guests, long seed) {
        var before = accepted.get();
        var end = System.nanoTime() + time.toNanos();
        var pressing = IntStream.range(0, guests).mapToObj(i -> threads.submit(() -> {
            var random = new Random(seed + i);
            while (System.nanoTime() < end) {
                place(random);
            }
        })).toList();
        pressing.forEach(Crowd::join);
        return (accepted.get() - before) / (time.toMillis() / 1e3);
    }

    private static void join(Future<?> guest) {
        try {
            guest.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A guest failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** So many orders in a second for this time, whether any is answered or not; then waits for the answers. */
    void comeFor(Duration time, double perSecond, long seed) {
        var start = System.nanoTime();
        var every = (long) (1e9 / perSecond);
        var random = new Random(seed);
        for (long i = 0; i * every < time.toNanos(); i++) {
            LockSupport.parkNanos(start + i * every - System.nanoTime());
            var guest = new Random(random.nextLong());
            if (open.tryAcquire()) {
                threads.execute(() -> visit(guest));
            } else {
                answers.merge("not sent, too many open", 1, Integer::sum);
            }
        }
        open.acquireUninterruptibly(MOST_OPEN);
        open.release(MOST_OPEN);
    }

    private void visit(Random random) {
        try {
            place(random);
        } finally {
            open.release();
        }
    }

    private void place(Random random) {
        var sent = System.nanoTime();
        switch (server.place(new UUID(random.nextLong(), random.nextLong()), baskets.fill(random, 3)).join()) {
            case Answer.Done<OrderView>(var order) -> accepted(order, System.nanoTime() - sent);
            case Answer.Refused<OrderView> no -> refused(no);
            case Answer.Unreachable<OrderView>(var cause) -> answers.merge(cause.split(":", 2)[0], 1, Integer::sum);
        }
    }

    private void accepted(OrderView order, long took) {
        accepted.incrementAndGet();
        acceptTimes.add(took);
        answers.merge("accepted", 1, Integer::sum);
        tickets.addAll(order.tickets().stream().map(OrderTicketView::ticketId).collect(Collectors.toSet()));
    }

    private void refused(Answer.Refused<OrderView> no) {
        answers.merge("refused " + no.problem().code(), 1, Integer::sum);
        if ((no.problem().code() == ProblemCode.OVERLOADED && no.retryAfter() == null)
                || no.problem().code() == ProblemCode.INTERNAL) {
            rude.add(no.toString());
        }
    }

    /** Tickets of all accepted orders. */
    Set<UUID> tickets() {
        return tickets;
    }

    /** How often each answer was given. */
    Map<String, Integer> answers() {
        return answers;
    }

    /** Refusals because of the load that do not say when to come again, and failures. */
    Queue<String> rude() {
        return rude;
    }

    Latencies acceptTimes() {
        return acceptTimes;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
