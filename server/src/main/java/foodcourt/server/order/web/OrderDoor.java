package foodcourt.server.order.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import foodcourt.api.ProblemCode;
import foodcourt.server.order.Opening;
import foodcourt.server.order.OrderKeys;
import foodcourt.server.wire.Refusal;

/** Refuses whoever is not the order's guest, where the court wants that. */
@Component
final class OrderDoor {
    private final OrderKeys keys;

    OrderDoor(OrderKeys keys) {
        this.keys = keys;
    }

    void pass(UUID orderId, @Nullable String said) {
        switch (keys.open(orderId, said)) {
            case Opening.Open _ -> {}
            case Opening.Wrong _ -> throw Refusal.of(ProblemCode.CODE_WRONG, "The order's code is needed");
            case Opening.TooManyTries tries -> throw Refusal.of(ProblemCode.TOO_MANY_TRIES, "Too many wrong codes")
                    .retryAfter(tries.retryAfter());
        }
    }
}
