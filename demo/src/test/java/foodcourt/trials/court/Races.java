package foodcourt.trials.court;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import foodcourt.api.CourtView;
import foodcourt.api.KitchenView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.connection.LiveStream;

/** A guest cancels and a cook accepts the same ticket at the same moment, many times. */
public final class Races implements AutoCloseable {
    private static final int AT_ONCE = 25;
    private static final int BLIND = 4; // every fourth guest cancels before any kitchen can have seen it
    private static final int LEFT_OVER = 10;
    private static final long LONGEST_LEAD_NANOS = 2_000_000;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, CompletableFuture<UUID>> sightings = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<LiveStream> streams;
    private final CourtServer server;
    private final Ledger told;
    private final CourtView court;
    private final Random seeds;

    /** The cooks of every shop look at their screens from now on. */
    public Races(CourtServer server, CourtView court, Ledger told, long seed) {
        this.server = server;
        this.court = court;
        this.told = told;
        seeds = new Random(seed);
        streams = court.shops().stream().map(shop -> server.followShop(shop.shop().shopId(), this::heard)).toList();
    }

    private void heard(LiveNews news) {
        if (news instanceof LiveNews.Snapshot(KitchenView kitchen)) {
            kitchen.tickets().forEach(ticket -> seen(ticket.ticketId()));
        } else if (news instanceof LiveNews.Changed(var _, TicketView ticket)) {
            seen(ticket.ticketId());
        }
    }

    private void seen(UUID ticketId) {
        sighting(ticketId).complete(ticketId);
    }

    private CompletableFuture<UUID> sighting(UUID ticketId) {
        return sightings.computeIfAbsent(ticketId, _ -> new CompletableFuture<>());
    }

    /** Runs so many, some at once; completes when each side of each has its answer. */
    public CompletableFuture<Void> run(int races) {
        return CompletableFuture.allOf(IntStream.range(0, races).mapToObj(i -> {
            var random = new Random(seeds.nextLong());
            return CompletableFuture.runAsync(() -> inTurn(i, random), threads);
        }).toArray(CompletableFuture<?>[]::new));
    }

    private void inTurn(int number, Random random) {
        places.acquireUninterruptibly();
        try {
            var shop = court.shops().get(number % court.shops().size());
            new Guest(server, told, random).place(new Baskets(court).oneDish(shop, random))
                    .ifPresent(order -> race(number, order, random));
        } finally {
            places.release();
        }
    }

    private void race(int number, OrderView order, Random random) {
        var ticketId = order.tickets().getFirst().ticketId();
        var blind = number % BLIND == 0;
        var start = blind ? CompletableFuture.completedFuture(ticketId) : sighting(ticketId);
        var guest = start.thenRunAsync(() -> cancel(order, ticketId, lead(random)), threads);
        var cook = sighting(ticketId).thenRunAsync(() -> accept(number, ticketId, lead(random)), threads);
        guest.join();
        if (!blind || !told.cancelled(ticketId)) { // a kitchen may never see what was cancelled that early
            cook.join();
        }
    }

    private static long lead(Random random) {
        return random.nextLong(LONGEST_LEAD_NANOS);
    }

    private void cancel(OrderView order, UUID ticketId, long lead) {
        LockSupport.parkNanos(lead);
        new Guest(server, told, new Random(lead)).cancel(order, ticketId);
    }

    private void accept(int number, UUID ticketId, long lead) {
        LockSupport.parkNanos(lead);
        var cook = new Cook(server, told, ticketId, new Random(lead));
        if (cook.accept(TicketAction.ACCEPT_AND_START) && number % LEFT_OVER != 1) {
            cook.complete();
        }
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::close);
        threads.shutdownNow();
    }
}
