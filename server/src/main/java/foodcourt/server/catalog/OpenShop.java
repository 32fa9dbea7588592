package foodcourt.server.catalog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.springframework.dao.ConcurrencyFailureException;

/** One shop with its switches: changes come one after the other, each saved, then told. */
final class OpenShop {
    private static final int TRIES = 20;

    private final ReentrantLock lock = new ReentrantLock(); // held while the change is saved and told: versions in order
    private final ShopStore store;
    private final InstantSource clock;
    private final Consumer<ShopStatus> listener;
    private volatile Described described;
    private volatile ShopSwitches switches;
    private ShopStatus told;

    /** Starts with a version of its own: the files may have changed since the last one. */
    OpenShop(Court court, Shop shop, ShopSwitches last, ShopStore store, InstantSource clock,
            Consumer<ShopStatus> listener) {
        described = new Described(court, shop);
        this.store = store;
        this.clock = clock;
        this.listener = listener;
        switches = last;
        save(UnaryOperator.identity());
        told = at(clock.instant());
    }

    /** What the files say of it. */
    private record Described(Court court, Shop shop) {
        ShopStatus with(ShopSwitches switches, Instant instant) {
            return switches.status(court, shop, instant);
        }
    }

    ShopStatus at(Instant instant) {
        return described.with(switches, instant);
    }

    /** The files say something else of it now; told like any other change, by the next {@link #change}. */
    void describe(Court court, Shop shop) {
        lock.lock();
        try {
            described = new Described(court, shop);
        } finally {
            lock.unlock();
        }
    }

    private String shopId() {
        return described.shop().shopId();
    }

    long version() {
        return switches.version();
    }

    /** Whether another process saved something newer. */
    boolean isBehind(Map<String, Long> versions) {
        return versions.getOrDefault(shopId(), 0L) > version();
    }

    /** Does the change; one that changes nothing has no version of its own. */
    ShopStatus change(UnaryOperator<ShopSwitches> change) {
        lock.lock();
        try {
            var now = clock.instant();
            if (changesSomething(change, now)) {
                save(change);
                told = at(now);
                listener.accept(told);
            }
            return at(now);
        } finally {
            lock.unlock();
        }
    }

    private boolean changesSomething(UnaryOperator<ShopSwitches> change, Instant now) {
        var changed = change.apply(switches.at(now));
        return !changed.equals(switches) || described.with(changed, now).differsFrom(told);
    }

    /** Again on what another process saved, whenever one was faster. */
    private void save(UnaryOperator<ShopSwitches> change) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var next = change.apply(switches.at(clock.instant())).nextVersion();
            if (store.save(shopId(), next)) {
                switches = next;
                return;
            }
            switches = store.load().getOrDefault(shopId(), switches);
        }
        throw new ConcurrencyFailureException("Shop " + shopId() + " is changed too often");
    }

    /** Another process saved this, and whoever listens here was told. */
    void heard(ShopSwitches saved) {
        take(saved, false);
    }

    /** Another process saved this, and perhaps nobody here was told. */
    void saw(ShopSwitches saved) {
        take(saved, true);
    }

    private void take(ShopSwitches saved, boolean tell) {
        lock.lock();
        try {
            if (saved.version() > switches.version()) {
                switches = saved;
                told = at(clock.instant());
                if (tell) {
                    listener.accept(told);
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
