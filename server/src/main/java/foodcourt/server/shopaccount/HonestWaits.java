package foodcourt.server.shopaccount;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.Shop;

/** Tells the catalog what guests of each shop will wait, reckoned from the shop's own tickets. */
@Component
class HonestWaits {
    private final Map<String, ShownWait> shown = new HashMap<>(); // only the one scheduled task touches it
    private final TicketRows tickets;
    private final Catalog catalog;
    private final Clock clock;

    HonestWaits(TicketRows tickets, Catalog catalog, Clock clock) {
        this.tickets = tickets;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Of several processes one looks at every shop; what is shown changes no more often than this runs. */
    @Scheduled(initialDelay = 0, fixedDelayString = "${foodcourt.shopaccount.estimate-every:15s}")
    void look() {
        if (!tickets.areLedHere()) {
            shown.clear();
            return;
        }
        catalog.court().shops().forEach(this::look);
    }

    private void look(Shop shop) {
        var now = clock.instant();
        var before = shown.get(shop.shopId()); // null: at the first look whatever was told by another is told anew
        var works = tickets.works(shop.shopId(), now.minus(WaitEstimate.MEMORY));
        var after = (before == null ? ShownWait.nothing() : before)
                .after(WaitEstimate.of(works, shop.waitMinutes(), now));
        if (before == null || !Objects.equals(before.shown(), after.shown())) {
            catalog.estimateWait(shop.shopId(), after.shown());
        }
        shown.put(shop.shopId(), after); // only now: when it cannot be told, it is told the next time
    }
}
