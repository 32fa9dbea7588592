package foodcourt.server.order.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.server.order.Cancellation;
import foodcourt.server.order.Cancelling;
import foodcourt.server.order.OrderKeys;
import foodcourt.server.order.Ordering;
import foodcourt.server.order.Placing;
import foodcourt.server.wire.Device;
import foodcourt.server.wire.Refusal;
import foodcourt.server.wire.RetryAfter;
import foodcourt.server.wire.Wire;

/** Orders of guests. */
@RestController
class OrderController {
    private final Ordering ordering;
    private final Cancellation cancellation;
    private final OrderKeys keys;
    private final OrderDoor door;

    OrderController(Ordering ordering, Cancellation cancellation, OrderKeys keys, OrderDoor door) {
        this.ordering = ordering;
        this.keys = keys;
        this.door = door;
        this.cancellation = cancellation;
    }

    @PutMapping(Paths.ORDER)
    ResponseEntity<OrderView> place(@PathVariable UUID orderId, @RequestBody PlaceOrder body) {
        return switch (ordering.place(Wishes.read(orderId, body))) {
            case Placing.Placed placed -> ResponseEntity.status(placed.now() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(OrderViews.view(placed.order(), keys.find(orderId)));
            case Placing.Refused refused -> throw Refusals.of(refused);
        };
    }

    @GetMapping(Paths.ORDER)
    OrderView find(@PathVariable UUID orderId) {
        return ordering.find(orderId).map(OrderViews::view).orElseThrow(OrderController::noOrder);
    }

    @GetMapping(Paths.ORDERS)
    List<OrderView> findToday(@RequestParam String number,
            @RequestHeader(name = Paths.ORDER_CODE_HEADER, required = false) @Nullable String code) {
        var order = ordering.findToday(number);
        order.ifPresent(found -> door.pass(found.orderId(), code));
        return order.map(OrderViews::view).stream().toList();
    }

    @PostMapping(Paths.CANCEL_TICKET)
    OrderView cancel(@PathVariable UUID orderId, @PathVariable UUID ticketId, Device device,
            @RequestHeader(name = Paths.ORDER_CODE_HEADER, required = false) @Nullable String code) {
        if (ordering.find(orderId).isPresent()) {
            door.pass(orderId, code);
        }
        return switch (cancellation.cancel(orderId, ticketId, device.name())) {
            case Cancelling.Cancelled cancelled -> OrderViews.view(cancelled.order());
            case Cancelling.NotFound _ -> throw noOrder();
            case Cancelling.TooLate late -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    "The shop was faster: the ticket is " + late.status())
                    .ticket(Wire.status(late.status()), late.statusAt());
            case Cancelling.NotPlaced not -> throw Refusal.of(ProblemCode.STATUS_CONFLICT,
                    "No kitchen has the order: it is " + not.status());
            case Cancelling.CannotConfirm _ -> throw Refusal.of(ProblemCode.CANNOT_CONFIRM,
                    "The kitchen cannot be asked right now").retryAfter(RetryAfter.soon());
        };
    }

    private static Refusal noOrder() {
        return Refusal.of(ProblemCode.NOT_FOUND, "No such order");
    }
}
