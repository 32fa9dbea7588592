package foodcourt.server.order;

import java.util.UUID;

import foodcourt.server.cook.Kitchen;
import foodcourt.server.messages.OrderPlaced;

/** Asks the cook module in the same process. */
final class KitchenNextDoor implements Kitchens {
    private final Kitchen kitchen;

    KitchenNextDoor(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    @Override
    public Answer withdraw(OrderPlaced order, UUID ticketId, String by) {
        return KitchenElsewhere.answer(kitchen.withdraw(order, ticketId, by));
    }
}
