package foodcourt.console;

import java.util.Set;

import foodcourt.api.ItemSale;
import foodcourt.console.shop.ShopModel;
import foodcourt.console.tickets.Rejecting;

/** What refusing a ticket means for the shop. */
record ShopConsequences(ShopModel shop) implements Rejecting.Consequences {
    private static final int SHORTLY = 10;

    @Override
    public void soldOut(Set<String> itemIds) {
        itemIds.forEach(itemId -> shop.changeSale(itemId, ItemSale.SOLD_OUT_TODAY));
    }

    @Override
    public void pauseShortly() {
        shop.pause(SHORTLY);
    }

    @Override
    public void pauseUntilResumed() {
        shop.pause(null);
    }
}
