package foodcourt.trials.court;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import foodcourt.api.KitchenView;
import foodcourt.api.TicketView;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.connection.LiveStream;

/** The cooks of every shop: they see tickets by their shop's live stream and work each one through. */
public final class Cooks implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<UUID> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger leftOvers;
    private final List<LiveStream> streams;
    private final CourtServer server;
    private final Ledger ledger;

    /**
     * Begin at once.
     *
     * @param leftOvers how many tickets they begin and never finish, so that the board is not empty at the end
     */
    public Cooks(CourtServer server, Ledger ledger, List<String> shops, int leftOvers) {
        this.server = server;
        this.ledger = ledger;
        this.leftOvers = new AtomicInteger(leftOvers);
        streams = shops.stream().map(shop -> server.followShop(shop, this::heard)).toList();
    }

    private void heard(LiveNews news) {
        if (news instanceof LiveNews.Snapshot(KitchenView kitchen)) {
            kitchen.tickets().forEach(this::see);
        } else if (news instanceof LiveNews.Changed(var _, TicketView ticket)) {
            see(ticket);
        }
    }

    private void see(TicketView ticket) {
        if (!ticket.status().ended()) {
            take(ticket.ticketId());
        }
    }

    /** Someone works on this ticket, however the kitchen came to know of it: by its console, or a guest who shows the slip. */
    public void take(UUID ticketId) {
        if (seen.add(ticketId)) {
            working.incrementAndGet();
            threads.execute(() -> work(ticketId));
        }
    }

    private void work(UUID ticketId) {
        try {
            var cook = new Cook(server, ledger, ticketId, new Random(ticketId.getLeastSignificantBits()));
            if (cook.begin() && leftOvers.getAndDecrement() <= 0) {
                cook.complete();
            }
        } catch (RuntimeException e) { // a fault of the trial itself must not be silent: counted
            ledger.fault("a cook failed: " + e);
        } finally {
            working.decrementAndGet();
        }
    }

    /** How many tickets they work on now. */
    public int working() {
        return working.get();
    }

    /** True when they have seen each of these. */
    public boolean haveSeen(Set<UUID> tickets) {
        return seen.containsAll(tickets);
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::close);
        threads.shutdownNow();
    }
}
