package foodcourt.server.shopaccount.web;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.Paths;
import foodcourt.api.StaffCallReason;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketView;
import foodcourt.server.catalog.ShopChanged;
import foodcourt.server.catalog.ShopStatus;
import foodcourt.server.catalog.web.ShopViews;
import foodcourt.server.live.LiveChange;
import foodcourt.server.live.LiveHub;
import foodcourt.server.live.LiveSnapshot;
import foodcourt.server.live.LiveStreams;
import foodcourt.server.notification.OpenCalls;
import foodcourt.server.notification.StaffCall;
import foodcourt.server.notification.StaffCallChanged;
import foodcourt.server.shopaccount.AccountTicketChanged;
import foodcourt.server.shopaccount.ShopAccount;

/** What a shop's console follows: its tickets, its menu and wait, the guests who call for staff. */
@RestController
class KitchenController {
    private final LiveStreams<String> streams;
    private final ShopAccount account;
    private final OpenCalls calls;
    private final KnownShop known;
    private final Clock clock;

    KitchenController(ShopAccount account, OpenCalls calls, KnownShop known, LiveHub hub, Clock clock) {
        this.account = account;
        this.calls = calls;
        this.known = known;
        this.clock = clock;
        streams = hub.streams("shop");
    }

    @GetMapping(Paths.SHOP_TICKETS)
    KitchenView tickets(@PathVariable String shopId) {
        known.require(shopId);
        return kitchen(shopId);
    }

    @GetMapping(Paths.SHOP_STREAM)
    ResponseEntity<ResponseBodyEmitter> stream(@PathVariable String shopId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        known.require(shopId);
        return streams.open(shopId, lastEventId, () -> snapshot(shopId));
    }

    private LiveSnapshot snapshot(String shopId) {
        var kitchen = kitchen(shopId);
        var following = Stream.concat(Stream.of(change(known.require(shopId))),
                calls.open().stream().map(KitchenController::change)).toList();
        return new LiveSnapshot(kitchen, versions(kitchen), following);
    }

    private static Map<String, Long> versions(KitchenView kitchen) {
        return kitchen.tickets().stream()
                .collect(Collectors.toMap(ticket -> ticket.ticketId().toString(), TicketView::version));
    }

    private KitchenView kitchen(String shopId) {
        return new KitchenView(shopId, clock.instant(), account.open(shopId).stream().map(TicketViews::of).toList());
    }

    @EventListener
    void on(AccountTicketChanged changed) {
        var view = TicketViews.of(changed.ticket());
        streams.publish(view.shop().shopId(),
                new LiveChange(Live.TICKET, view.ticketId().toString(), view.version(), view));
    }

    @EventListener
    void on(ShopChanged changed) {
        streams.publish(changed.status().shop().shopId(), change(changed.status()));
    }

    @EventListener
    void on(StaffCallChanged changed) {
        streams.publishToAll(change(changed.call()));
    }

    private static LiveChange change(ShopStatus status) {
        return new LiveChange(Live.SHOP, "shop", status.version(), ShopViews.of(status));
    }

    private static LiveChange change(StaffCall call) {
        return new LiveChange(Live.STAFF_CALL, call.callId().toString(), call.version(),
                new StaffCallView(call.callId(), call.device(), call.calledAt(), call.isAnswered(),
                        StaffCallReason.valueOf(call.reason().name())));
    }
}
