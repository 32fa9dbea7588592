package foodcourt.server.order;

import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pauses a shop that has too much to cook, and lets it go on when it has worked off enough. Between the two marks
 * nothing changes: when staff resume it themselves it stays open, until it was below the lower mark and gets full again.
 */
@Component
class ShopLoad {
    private static final Logger LOG = LoggerFactory.getLogger(ShopLoad.class);

    private final Set<String> full = new HashSet<>(); // used by one thread at a time, the scheduler's
    private final OpenTickets tickets;
    private final Shops shops;
    private final IntakeSettings settings;
    private boolean watching;

    ShopLoad(OpenTickets tickets, Shops shops, IntakeSettings settings) {
        this.tickets = tickets;
        this.shops = shops;
        this.settings = settings;
    }

    /** A second of delay is nothing to a kitchen, and one look costs an order nothing. */
    @Scheduled(fixedDelayString = "${foodcourt.intake.look-every:1s}")
    void look() {
        if (!tickets.areWatchedHere()) {
            watching = false;
            return;
        }
        if (!watching) {
            begin();
        }
        shops.ids().forEach(this::look);
    }

    /** Shops that were paused so before, by whatever process, stay so. */
    private void begin() {
        full.clear();
        shops.ids().stream().filter(shops::isOverloaded).forEach(full::add);
        watching = true;
    }

    private void look(String shopId) {
        if (!settings.pauseByItself()) {
            release(shopId, "it is switched off");
            return;
        }
        var open = tickets.of(shopId);
        if (open >= settings.pauseAt()) {
            pause(shopId, open);
        } else if (open <= settings.resumeAt()) {
            release(shopId, open + " open tickets are left");
        }
    }

    private void pause(String shopId, int open) {
        if (!full.contains(shopId)) {
            LOG.info("Shop {} is paused by itself: {} open tickets", shopId, open);
            shops.pause(shopId);
            full.add(shopId); // only now: when it cannot be done, it is tried again
        }
    }

    private void release(String shopId, String why) {
        if (full.contains(shopId)) {
            LOG.info("Shop {} goes on by itself: {}", shopId, why);
            shops.resume(shopId);
            full.remove(shopId);
        }
    }
}
