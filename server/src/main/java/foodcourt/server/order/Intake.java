package foodcourt.server.order;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;

/**
 * Lets orders in so that all others keep their share: of the database, whose connections reads and the kitchens' news
 * need too, and of a shop, which cooks only so fast.
 */
@Component
class Intake {
    private static final Duration LONGEST_TURN = Duration.ofSeconds(2);

    private final OpenTickets tickets;
    private final IntakeSettings settings;
    private final Semaphore turns;

    /** With three of five connections for placing. Who waits for one is the metric {@code foodcourt.intake.waiting}. */
    Intake(ModuleDatabase orderDatabase, OpenTickets tickets, IntakeSettings settings, MeterRegistry metrics) {
        this.tickets = tickets;
        this.settings = settings;
        turns = new Semaphore(Math.max(1, orderDatabase.poolSize() * 3 / 5), true);
        Gauge.builder("foodcourt.intake.waiting", turns, Semaphore::getQueueLength).register(metrics);
    }

    /** How many orders wait for their turn. */
    int waiting() {
        return turns.getQueueLength();
    }

    /** Does it when it is its turn; asks to come again when that takes too long. */
    Placing inTurn(Supplier<Placing> placing) {
        if (!soon()) {
            return new Placing.Busy(waiting(), LONGEST_TURN);
        }
        try {
            return placing.get();
        } finally {
            turns.release();
        }
    }

    private boolean soon() {
        try {
            return turns.tryAcquire(LONGEST_TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) { // the server ends
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Why these shops cannot take an order more, if one of them cannot. */
    Optional<Placing.Refused> full(List<String> shopIds) {
        return shopIds.stream().flatMap(shopId -> full(shopId).stream()).findFirst();
    }

    private Optional<Placing.Refused> full(String shopId) {
        if (settings.mostOpen() <= 0) {
            return Optional.empty();
        }
        var open = tickets.of(shopId);
        return open < settings.mostOpen() ? Optional.empty()
                : Optional.of(new Placing.ShopFull(shopId, open, settings.retryAfter()));
    }
}
