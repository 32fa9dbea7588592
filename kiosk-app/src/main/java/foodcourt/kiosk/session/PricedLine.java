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
 * @param amount won, options and quantity included
 */
public record PricedLine(int number, BasketLine line, ShopView shop, MenuItemView item, List<LocalText> options,
        long amount, Obstacle obstacle) {

    /** Why a line cannot be ordered now. */
    public enum Obstacle {
        NONE, SOLD_OUT, SHOP_PAUSED, SHOP_CLOSED,
        /** One of its choices is no longer offered. */
        CHOICE_GONE
    }
}
