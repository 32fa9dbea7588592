package foodcourt.server.catalog;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether the time changed a shop. Looking beats an alarm for each end: it stays right when the clock
 * of the machine is set, and costs nothing.
 */
@Component
final class CatchingUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Catalog catalog;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService looks;

    CatchingUp(Catalog catalog, @Value("${foodcourt.catalog.look-every:1s}") Duration every) {
        this.catalog = catalog;
        this.every = every;
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("catalog-time").factory());
        var _ = scheduler.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        looks = scheduler;
    }

    private void look() {
        try {
            catalog.catchUp();
        } catch (RuntimeException e) { // whatever failed (the disk, a listener), the next look tries again
            LOG.warn("A shop could not be brought up to date; trying again", e);
        }
    }

    @Override
    public void stop() {
        var scheduler = looks;
        if (scheduler != null) {
            scheduler.close();
        }
        looks = null;
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }
}
