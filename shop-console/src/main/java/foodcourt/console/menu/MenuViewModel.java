package foodcourt.console.menu;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import foodcourt.api.ItemSale;
import foodcourt.api.MenuItemView;
import foodcourt.api.ShopView;
import foodcourt.console.shop.ShopModel;

/** The shop's dishes, ten a page, each with the one of three it is: on sale, back in an hour, sold out today. */
public final class MenuViewModel {
    /** Rows of two. */
    static final int PER_PAGE = 10;
    private static final Duration AN_HOUR = Duration.ofMinutes(61);

    private final ShopModel shop;
    private final ReadOnlyBooleanProperty connected;
    private final InstantSource time;
    private final BooleanProperty onlySoldOut = new SimpleBooleanProperty();
    private final ObservableList<MenuItemView> shown = FXCollections.observableArrayList();
    /** Kept: the view of a list hears of changes only as long as somebody holds the view itself. */
    private final ObservableList<MenuItemView> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper soldOut = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);

    /**
     * Follows the shop's menu.
     *
     * @param connected whether the server is there: a change of the menu is not kept for later, when it may be wrong
     */
    public MenuViewModel(ShopModel shop, ReadOnlyBooleanProperty connected, InstantSource time) {
        this.shop = shop;
        this.connected = connected;
        this.time = time;
        shop.shop().subscribe(_ -> refresh());
        onlySoldOut.subscribe(_ -> turn(0));
    }

    /** Whether only what is sold out is shown. */
    public BooleanProperty onlySoldOut() {
        return onlySoldOut;
    }

    /** Whether the menu can be changed: the server is there. */
    ReadOnlyBooleanProperty connected() {
        return connected;
    }

    /** The dishes of this page, in the menu's order. */
    public ObservableList<MenuItemView> shown() {
        return shownSeen;
    }

    /** How many dishes the menu has. */
    public ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    /** How many of them are sold out. */
    public ReadOnlyIntegerProperty soldOut() {
        return soldOut.getReadOnlyProperty();
    }

    /** The page shown, from 0. */
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are, at least 1. */
    public ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /** Shows another page, as far as there is one. */
    public void turn(int wantedPage) {
        page.set(wantedPage);
        refresh();
    }

    /** Puts an item on sale or takes it off; shown when the server has done it. */
    public void change(MenuItemView item, ItemSale sale) {
        if (saleOf(item) != sale) {
            shop.changeSale(item.itemId(), sale);
        }
    }

    /** Which of the three an item is now: the server says only when it comes back. */
    ItemSale saleOf(MenuItemView item) {
        if (!item.soldOut()) {
            return ItemSale.ON_SALE;
        }
        var back = item.availableAgainAt();
        var withinTheHour = back != null && back.isBefore(time.instant().plus(AN_HOUR));
        return withinTheHour ? ItemSale.BACK_IN_AN_HOUR : ItemSale.SOLD_OUT_TODAY;
    }

    private void refresh() {
        var current = shop.shop().get();
        var items = current == null ? List.<MenuItemView>of() : items(current);
        all.set(current == null ? 0 : current.items().size());
        soldOut.set(current == null ? 0 : (int) current.items().stream().filter(MenuItemView::soldOut).count());
        pages.set(Math.max(1, Math.ceilDiv(items.size(), PER_PAGE)));
        page.set(Math.clamp(page.get(), 0, pages.get() - 1));
        var seen = items.stream().skip((long) page.get() * PER_PAGE).limit(PER_PAGE).toList();
        if (!shown.equals(seen)) {
            shown.setAll(seen);
        }
    }

    private List<MenuItemView> items(ShopView current) {
        return current.items().stream().filter(item -> !onlySoldOut.get() || item.soldOut()).toList();
    }
}
