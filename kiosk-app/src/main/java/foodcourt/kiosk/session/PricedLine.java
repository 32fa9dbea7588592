package foodcourt.kiosk.session;

import java.util.List;

import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.ShopView;

/**
 * A line of the basket as the court sells it now.
 *
 * @param number from 0 in the order shown
 * @param options names of what was chosen otherwise than it is from the start
 * @param price of one with its options, won
 */
public record PricedLine(int number, BasketLine line, ShopView shop, MenuItemView item, List<LocalText> options,
        long price, Obstacle obstacle) {

    /** Won for all of it. */
    public long amount() {
        return price * line.quantity();
    }

    /** Won for all of it as the guest saw it. */
    public long seenAmount() {
        return line.price() * line.quantity();
    }

    /** It costs something else than the guest saw. */
    public boolean repriced() {
        return obstacle == Obstacle.NONE && price != line.price();
    }

    /** Why a line cannot be ordered now. */
    public enum Obstacle {
        NONE, SOLD_OUT, SHOP_PAUSED, SHOP_CLOSED,
        /** One of its choices is no longer offered. */
        CHOICE_GONE
    }
}
