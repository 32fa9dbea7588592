package foodcourt.kiosk.session;

import java.util.List;

import foodcourt.api.PlaceOrder;

/**
 * So many of one item with the same choices.
 *
 * @param price of one with its choices, in won, as the guest saw it: another one is asked about before it is ordered
 * @param quantity 1 to {@link Basket#MOST}
 */
public record BasketLine(String shopId, String itemId, List<PlaceOrder.Choice> choices, int quantity, long price) {

    /** The same with another quantity. */
    public BasketLine times(int changed) {
        return new BasketLine(shopId, itemId, choices, Math.clamp(changed, 1, Basket.MOST), price);
    }

    /** The same at a price that the guest agrees to, won. */
    BasketLine at(long agreed) {
        return new BasketLine(shopId, itemId, choices, quantity, agreed);
    }

    /** Whether both are the same dish made in the same way. */
    boolean sameDish(BasketLine other) {
        return shopId.equals(other.shopId) && itemId.equals(other.itemId) && choices.equals(other.choices);
    }

    PlaceOrder.Line ordered() {
        return new PlaceOrder.Line(shopId, itemId, choices, quantity);
    }
}
