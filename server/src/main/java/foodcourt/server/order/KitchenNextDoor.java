package foodcourt.server.order;

import java.util.UUID;

import foodcourt.server.cook.Kitchen;
import foodcourt.server.cook.Withdrawal;
import foodcourt.server.messages.OrderPlaced;

/** Asks the cook module in the same process. */
final class KitchenNextDoor implements Kitchens {
    private final Kitchen kitchen;

    KitchenNextDoor(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    @Override
    public Answer withdraw(OrderPlaced order, UUID ticketId, String by) {
        return switch (kitchen.withdraw(order, ticketId, by)) {
            case Withdrawal.Withdrawn withdrawn -> new Answer.Withdrawn(withdrawn.ticket());
            case Withdrawal.TooLate late -> new Answer.TooLate(late.status(), late.statusAt());
            case Withdrawal.NoSuchTicket _ ->
                throw new IllegalStateException("The order came along: it has the ticket");
        };
    }
}
