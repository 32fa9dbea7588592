package foodcourt.server.order.web;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import foodcourt.api.Live;
import foodcourt.api.Paths;
import foodcourt.api.ProblemCode;
import foodcourt.server.live.LiveChange;
import foodcourt.server.live.LiveHub;
import foodcourt.server.live.LiveSnapshot;
import foodcourt.server.live.LiveStreams;
import foodcourt.server.order.Order;
import foodcourt.server.order.OrderChanged;
import foodcourt.server.order.Ordering;
import foodcourt.server.wire.Refusal;

/** The live stream of each order. */
@RestController
class OrderStreams {
    private final LiveStreams<UUID> streams;
    private final Ordering ordering;

    OrderStreams(LiveHub hub, Ordering ordering) {
        streams = hub.streams("order");
        this.ordering = ordering;
    }

    @GetMapping(Paths.ORDER_STREAM)
    ResponseEntity<ResponseBodyEmitter> open(@PathVariable UUID orderId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return streams.open(orderId, lastEventId, () -> ordering.find(orderId).map(OrderStreams::snapshot)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "No such order")));
    }

    private static LiveSnapshot snapshot(Order order) {
        return new LiveSnapshot(OrderViews.view(order), Map.of(order.orderId().toString(), order.version()));
    }

    @EventListener
    void on(OrderChanged change) {
        var order = change.order();
        streams.publish(order.orderId(), new LiveChange(Live.ORDER, order.orderId().toString(), order.version(),
                OrderViews.view(order)));
    }
}
