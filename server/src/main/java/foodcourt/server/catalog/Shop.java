package foodcourt.server.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.ShopLabel;

/**
 * One kitchen and its menu, as its owner's file describes it.
 *
 * @param waitMinutes estimate from order to call until its staff change it
 * @param hours null: always open
 * @param items in the order in which they are shown
 */
public record Shop(ShopLabel label, int waitMinutes, @Nullable OpeningHours hours, List<MenuItem> items) {

    /** The shop's id. */
    public String shopId() {
        return label.shopId();
    }

    /** The item with this id. */
    public Optional<MenuItem> item(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }
}
