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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The court and its shops as they are now. Every change of a shop is saved, then published as {@link ShopChanged}. An
 * empty answer means: no such shop, or no such item.
 */
@Component
public class Catalog {
    private final Map<String, OpenShop> shops = new LinkedHashMap<>();
    private final Court court;
    private final Clock clock;

    Catalog(Court court, ShopStore store, Clock clock, ApplicationEventPublisher publisher) {
        this.court = court;
        this.clock = clock;
        var last = store.load();
        for (var shop : court.shops()) {
            var switches = last.getOrDefault(shop.shopId(), ShopSwitches.untouched());
            shops.put(shop.shopId(), new OpenShop(court, shop, switches, store, clock,
                    status -> publisher.publishEvent(new ShopChanged(status))));
        }
    }

    /** The court as its files describe it. */
    public Court court() {
        return court;
    }

    /** The court's calendar day now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), court.timeZone());
    }

    /** All shops now, in the order in which they are shown. */
    public List<ShopStatus> shops() {
        var now = clock.instant();
        return shops.values().stream().map(shop -> shop.at(now)).toList();
    }

    /** The shop now. */
    public Optional<ShopStatus> shop(String shopId) {
        return shop(shopId, clock.instant());
    }

    /** The shop at this moment, when nobody changes anything until then. */
    public Optional<ShopStatus> shop(String shopId, Instant at) {
        return Optional.ofNullable(shops.get(shopId)).map(shop -> shop.at(at));
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

    /** The shop takes no orders until it has worked off enough, or its staff resume. */
    public Optional<ShopStatus> pauseOverloaded(String shopId) {
        return change(shopId, switches -> switches.overloaded(true));
    }

    /** The shop has worked off enough; a pause of its staff goes on. */
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
        return Optional.ofNullable(shops.get(shopId)).map(shop -> shop.changeWait(minutes));
    }

    /**
     * The shop's minutes from order to call, as its kitchen's work tells; shown instead of its file's.
     *
     * @param minutes null: too little is known
     */
    public Optional<ShopStatus> estimateWait(String shopId, @Nullable Integer minutes) {
        return Optional.ofNullable(shops.get(shopId)).map(shop -> shop.estimate(minutes));
    }

    /** The item is sold out for a while, or on sale again. */
    public Optional<ShopStatus> changeSale(String shopId, String itemId, Sale sale) {
        return shop(shopId).flatMap(status -> status.shop().item(itemId))
                .flatMap(item -> change(shopId, switches -> changed(switches, item.itemId(), sale)));
    }

    private ShopSwitches changed(ShopSwitches switches, String itemId, Sale sale) {
        return switch (sale) {
            case ON_SALE -> switches.onSale(itemId);
            case BACK_IN_AN_HOUR -> switches.soldOut(itemId,
                    new SoldOut(sale, clock.instant().plus(Duration.ofHours(1))));
            case SOLD_OUT_TODAY -> switches.soldOut(itemId,
                    new SoldOut(sale, today().plusDays(1).atStartOfDay(court.timeZone()).toInstant()));
        };
    }

    private Optional<ShopStatus> change(String shopId, UnaryOperator<ShopSwitches> change) {
        return Optional.ofNullable(shops.get(shopId)).map(shop -> shop.change(change));
    }

    /**
     * Publishes what the time changed: shops that opened or closed, pauses and sold-out times that ended. Looking every
     * second beats an alarm for each end: it stays right when the machine's clock is set, and costs nothing.
     */
    @Scheduled(fixedDelayString = "${foodcourt.catalog.look-every:1s}")
    void catchUp() {
        shops.values().forEach(shop -> shop.change(UnaryOperator.identity()));
    }
}
