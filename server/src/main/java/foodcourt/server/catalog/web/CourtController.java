package foodcourt.server.catalog.web;

import java.time.Clock;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.Live;
import foodcourt.api.Paths;
import foodcourt.api.ShopView;
import foodcourt.server.catalog.Catalog;
import foodcourt.server.catalog.PaymentPlace;
import foodcourt.server.catalog.ShopChanged;
import foodcourt.server.live.LiveChange;
import foodcourt.server.live.LiveHub;
import foodcourt.server.live.LiveSnapshot;
import foodcourt.server.live.LiveStreams;
import foodcourt.server.wire.Wire;

/** The whole court, once and live. */
@RestController
class CourtController {
    private static final String ONLY_STREAM = "court";

    private final LiveStreams<String> streams;
    private final Catalog catalog;
    private final Clock clock;

    CourtController(Catalog catalog, LiveHub hub, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
        streams = hub.streams("court");
    }

    @GetMapping(Paths.COURT)
    CourtView court() {
        var court = catalog.court();
        return new CourtView(court.courtId(), Wire.text(court.name()), court.timeZone().getId(), court.currency(),
                catalog.shops().stream().map(ShopViews::of).toList(), clock.instant(),
                court.payment() == PaymentPlace.KIOSK ? CourtPayment.KIOSK : null);
    }

    @GetMapping(Paths.COURT_STREAM)
    ResponseEntity<ResponseBodyEmitter> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return streams.open(ONLY_STREAM, lastEventId, this::snapshot);
    }

    private LiveSnapshot snapshot() {
        var court = court();
        return new LiveSnapshot(court, court.shops().stream()
                .collect(Collectors.toMap(shop -> shop.shop().shopId(), ShopView::version)));
    }

    @EventListener
    void on(ShopChanged changed) {
        var view = ShopViews.of(changed.status());
        streams.publish(ONLY_STREAM, new LiveChange(Live.SHOP, view.shop().shopId(), view.version(), view));
    }
}
