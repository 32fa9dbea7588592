package foodcourt.server.cook;

import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Addresses;
import foodcourt.server.messages.OrderPlaced;

/** Reads what was ordered. */
@Component
class PlacedOrders {
    private final Kitchen kitchen;

    PlacedOrders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    @JmsListener(destination = Addresses.COOK_ORDERS)
    void on(OrderPlaced order) {
        kitchen.receive(order);
    }
}
