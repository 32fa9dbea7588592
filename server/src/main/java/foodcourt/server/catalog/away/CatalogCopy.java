package foodcourt.server.catalog.away;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;

import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.CatalogNews;
import foodcourt.server.catalog.Court;
import foodcourt.server.catalog.ShopChanged;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.peers.Peer;
import foodcourt.server.peers.PeerAway;
import foodcourt.server.peers.Peers;

/**
 * The catalog of another process. What is read is read from the copy, so that nobody waits for that process, nor stops
 * with it; what is changed is changed there.
 */
final class CatalogCopy implements Catalog {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogCopy.class);
    private static final Duration TRY_EVERY = Duration.ofMillis(500);

    private final Map<String, ShopStatus> shops = new ConcurrentHashMap<>();
    private final Peers peers;
    private final Peer catalog;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;
    private volatile Court court;
    private volatile @Nullable String edition;

    /**
     * Waits for the first copy.
     *
     * @throws PeerAway when it takes longer than this
     */
    CatalogCopy(Peers peers, Duration patience, Clock clock, ApplicationEventPublisher publisher) {
        this.peers = peers;
        this.clock = clock;
        this.publisher = publisher;
        catalog = peers.of("catalog");
        var first = first(patience);
        court = Objects.requireNonNull(first.court(), "The catalog left the court out");
        edition = first.edition();
        first.newer().forEach(this::take);
    }

    private CatalogNews first(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var told = "";
        while (true) {
            try {
                return news();
            } catch (PeerAway e) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                // said again only when there is something new to say
                var now = String.valueOf(e.getMessage());
                if (!now.equals(told)) {
                    LOG.info("Waiting for the catalog: {}", now);
                    told = now;
                }
                LockSupport.parkNanos(TRY_EVERY.toNanos());
            }
        }
    }

    private CatalogNews news() {
        var versions = new ConcurrentHashMap<String, Long>();
        shops.forEach((shopId, status) -> versions.put(shopId, status.version()));
        return peers.ask(catalog, "POST", "/catalog/news" + (edition == null ? "" : "?edition=" + edition), versions,
                CatalogNews.class);
    }

    /** What was not heard of: the news of a process that could not tell, or a court that was changed. */
    @Scheduled(fixedDelayString = "${foodcourt.catalog.look-every:1s}")
    void ask() {
        var news = news();
        var changed = news.court();
        if (changed != null) {
            court = changed;
            edition = news.edition();
        }
        news.newer().stream().filter(this::take).forEach(status -> publisher.publishEvent(new ShopChanged(status)));
    }

    /** Before anybody is told who reads it here. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(ShopChanged changed) {
        take(changed.status());
    }

    /** Whether it is newer than what was there. */
    private boolean take(ShopStatus status) {
        var taken = new boolean[1];
        shops.compute(status.shop().shopId(), (_, present) -> {
            taken[0] = present == null || present.version() < status.version();
            return taken[0] ? status : present;
        });
        return taken[0];
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
        return court.shops().stream().flatMap(shop -> shop(shop.shopId()).stream()).toList();
    }

    @Override
    public Optional<ShopStatus> shop(String shopId) {
        return Optional.ofNullable(shops.get(shopId));
    }

    @Override
    public Optional<ShopStatus> pauseOverloaded(String shopId) {
        return change(shopId, "/overload", new Overload(true));
    }

    @Override
    public Optional<ShopStatus> resumeOverloaded(String shopId) {
        return change(shopId, "/overload", new Overload(false));
    }

    @Override
    public Optional<ShopStatus> estimateWait(String shopId, @Nullable Integer minutes) {
        return change(shopId, "/estimate", new Estimate(minutes));
    }

    /** Whether the shop has too much work. */
    record Overload(boolean overloaded) {}

    /** Minutes from order to call, or null. */
    record Estimate(@Nullable Integer minutes) {}

    private Optional<ShopStatus> change(String shopId, String what, Object change) {
        if (!shops.containsKey(shopId)) {
            return Optional.empty();
        }
        var changed = peers.ask(catalog, "PUT", "/shops/" + shopId + what, change, ShopStatus.class);
        if (take(changed)) {
            publisher.publishEvent(new ShopChanged(changed));
        }
        return Optional.of(changed);
    }
}
