package foodcourt.server.catalog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** One shop with its switches: changes come one after the other, each saved, then told. */
final class OpenShop {
    private final ReentrantLock lock = new ReentrantLock(); // held while the change is saved and told: versions in order
    private final Court court;
    private final Shop shop;
    private final ShopStore store;
    private final InstantSource clock;
    private final Consumer<ShopStatus> listener;
    private volatile ShopSwitches switches;
    private volatile @Nullable Integer estimated; // minutes; not kept: it is reckoned anew from what is
    private ShopStatus told;

    /** Starts with a version of its own: the files may have changed since the last one. */
    OpenShop(Court court, Shop shop, ShopSwitches last, ShopStore store, InstantSource clock,
            Consumer<ShopStatus> listener) {
        this.court = court;
        this.shop = shop;
        this.store = store;
        this.clock = clock;
        this.listener = listener;
        switches = last.at(clock.instant()).nextVersion();
        store.save(shop.shopId(), switches);
        told = at(clock.instant());
    }

    Shop shop() {
        return shop;
    }

    ShopStatus at(Instant instant) {
        return switches.status(court, shop, estimated, instant);
    }

    /** Does the change; one that changes nothing has no version of its own. */
    ShopStatus change(UnaryOperator<ShopSwitches> change) {
        lock.lock();
        try {
            var now = clock.instant();
            var changed = change.apply(switches.at(now));
            if (!changed.equals(switches) || changed.status(court, shop, estimated, now).differsFrom(told)) {
                keepAndTell(changed.nextVersion(), now);
            }
            return at(now);
        } finally {
            lock.unlock();
        }
    }

    /** Staff want so many minutes shown. */
    ShopStatus changeWait(int minutes) {
        return change(switches -> switches.waiting(minutes, estimated));
    }

    /** @param minutes null: too little is known */
    ShopStatus estimate(@Nullable Integer minutes) {
        lock.lock();
        try {
            estimated = minutes;
            return change(UnaryOperator.identity());
        } finally {
            lock.unlock();
        }
    }

    private void keepAndTell(ShopSwitches changed, Instant now) {
        store.save(shop.shopId(), changed);
        switches = changed;
        told = at(now);
        listener.accept(told);
    }
}
