package foodcourt.server.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The catalog where its module runs: what staff change, too. Every change of a shop is saved, then published as
 * {@link ShopChanged}. Of several processes each has all shops; what another one saved is heard of, or seen within a second.
 */
@Component
public class CourtCatalog implements Catalog {
    private final Map<String, OpenShop> shops = new LinkedHashMap<>();
    private volatile Court court;
    private final ShopStore store;
    private final Clock clock;

    CourtCatalog(Court court, ShopStore store, Clock clock, ApplicationEventPublisher publisher) {
        this.court = court;
        this.store = store;
        this.clock = clock;
        var last = store.load();
        for (var shop : court.shops()) {
            var switches = last.getOrDefault(shop.shopId(), ShopSwitches.untouched());
            shops.put(shop.shopId(), new OpenShop(court, shop, switches, store, clock,
                    status -> publisher.publishEvent(new ShopChanged(status))));
        }
    }

    @Override
    public Court court() {
        return court;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), court.timeZone());
    }

    @Override
    public List<ShopStatus> shops() {
        var now = clock.instant();
        return shops.values().stream().map(shop -> shop.at(now)).toList();
    }

    @Override
    public Optional<ShopStatus> shop(String shopId) {
        return shop(shopId, clock.instant());
    }

    /** The shop at this moment, when nobody changes anything until then. */
    public Optional<ShopStatus> shop(String shopId, Instant at) {
        return known(shopId).map(shop -> shop.at(at));
    }

    /**
     * The shop takes no orders for so long.
     *
     * @param time null: until it resumes
     */
    public Optional<ShopStatus> pause(String shopId, @Nullable Duration time) {
        var until = time == null ? null : clock.instant().plus(time);
        return change(shopId, switches -> switches.paused(until));
    }

    @Override
    public Optional<ShopStatus> pauseOverloaded(String shopId) {
        return change(shopId, switches -> switches.overloaded(true));
    }

    @Override
    public Optional<ShopStatus> resumeOverloaded(String shopId) {
        return change(shopId, switches -> switches.overloaded(false));
    }

    /** The shop takes orders again: its staff say so. */
    public Optional<ShopStatus> resume(String shopId) {
        return change(shopId, ShopSwitches::resumed);
    }

    /**
     * Staff want so many minutes from order to call shown. The difference to what is estimated now stays when the
     * estimate changes.
     */
    public Optional<ShopStatus> changeWait(String shopId, int minutes) {
        return change(shopId, switches -> switches.waiting(minutes));
    }

    @Override
    public Optional<ShopStatus> estimateWait(String shopId, @Nullable Integer minutes) {
        return change(shopId, switches -> switches.estimated(minutes));
    }

    /** The item is sold out for a while, or on sale again. */
    public Optional<ShopStatus> changeSale(String shopId, String itemId, Sale sale) {
        return shop(shopId).map(ShopStatus::shop).flatMap(shop -> shop.item(itemId)
                .flatMap(item -> change(shopId, switches -> changed(switches, shop, item.itemId(), sale))));
    }

    private ShopSwitches changed(ShopSwitches switches, Shop shop, String itemId, Sale sale) {
        return switch (sale) {
            case ON_SALE -> switches.onSale(itemId);
            case BACK_IN_AN_HOUR -> switches.soldOut(itemId,
                    new SoldOut(sale, clock.instant().plus(Duration.ofHours(1))));
            case SOLD_OUT_TODAY -> switches.soldOut(itemId,
                    new SoldOut(sale, endOfToday(shop)));
        };
    }

    /** Midnight; for a shop that is open over midnight, when it closes. */
    private Instant endOfToday(Shop shop) {
        var zone = court.timeZone();
        return Optional.ofNullable(shop.hours()).flatMap(hours -> hours.openingAt(clock.instant(), zone))
                .filter(opening -> opening.contains(clock.instant()) && opening.isOverMidnight(zone))
                .map(OpeningHours.Opening::closesAt)
                .orElseGet(() -> today().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * The court's files were changed: what shops sell, and the vouchers, hold from now on, and kiosks hear of it like of any
     * other change. All of it is taken or nothing.
     */
    public synchronized Reading read(Court files) {
        if (!files.isSamePlace(court)) {
            return new Reading.NeedsStart();
        }
        var changed = files.shops().stream().filter(shop -> !court.shops().contains(shop)).toList();
        court = files;
        changed.forEach(shop -> known(shop.shopId()).ifPresent(open -> open.describe(files, shop)));
        catchUp(); // tells it; what cannot be saved now is told by a later look
        return new Reading.Taken(changed.stream().map(Shop::shopId).toList());
    }

    private Optional<ShopStatus> change(String shopId, UnaryOperator<ShopSwitches> change) {
        return known(shopId).map(shop -> shop.change(change));
    }

    /**
     * Publishes what the time changed: shops that opened or closed, pauses and sold-out times that ended. Looking every
     * second beats an alarm for each end: it stays right when the machine's clock is set, and costs nothing.
     */
    @Scheduled(fixedDelayString = "${foodcourt.catalog.look-every:1s}")
    void catchUp() {
        readWhatOthersSaved();
        shops.values().forEach(shop -> shop.change(UnaryOperator.identity()));
    }

    private void readWhatOthersSaved() {
        var versions = store.versions();
        if (shops.values().stream().anyMatch(shop -> shop.isBehind(versions))) {
            store.load().forEach((shopId, saved) -> known(shopId).ifPresent(shop -> shop.saw(saved)));
        }
    }

    private Optional<OpenShop> known(String shopId) {
        return Optional.ofNullable(shops.get(shopId));
    }

    /** Before anybody is told who reads it here. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(ShopChanged changed) {
        var shopId = changed.status().shop().shopId();
        known(shopId).filter(shop -> shop.version() < changed.status().version())
                .ifPresent(shop -> Optional.ofNullable(store.load().get(shopId)).ifPresent(shop::heard));
    }
}
