package foodcourt.kiosk.options;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.OptionGroupView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.Basket;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** One dish: its choices, how many, what it costs. */
public final class OptionsViewModel {

    /**
     * What is shown.
     *
     * @param groups those on this page
     * @param chosen all choices
     * @param names of the choices that were not so from the start
     * @param amount won for all of it
     * @param missing a group of which too few are chosen
     * @param offered it can be ordered now
     * @param replaces it goes into the place of a line of the basket
     */
    public record Content(ShopView shop, MenuItemView item, List<OptionGroupView> groups,
            List<PlaceOrder.Choice> chosen, List<LocalText> names, int quantity, long amount,
            Optional<OptionGroupView> missing, boolean offered, boolean replaces, int page, int pages) {

        /** This option is chosen. */
        public boolean isChosen(OptionGroupView group, String optionId) {
            return chosen.contains(new PlaceOrder.Choice(group.groupId(), optionId));
        }

        /** No more of this group can be chosen. */
        public boolean full(OptionGroupView group) {
            return group.max() > 1
                    && chosen.stream().filter(choice -> choice.groupId().equals(group.groupId())).count() >= group
                            .max();
        }

        /** It can go into the basket. */
        public boolean ready() {
            return offered && missing.isEmpty();
        }
    }

    private final CourtMenu menu;
    private final KioskSession session;
    private final Screen.Options place;
    private final Choosing choosing;
    private List<List<OptionGroupView>> pages;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private ShopView shop;
    private MenuItemView item;
    private int quantity = 1;
    private int page;
    private boolean gone;

    private OptionsViewModel(CourtMenu menu, KioskSession session, Screen.Options place, ShopView shop,
            MenuItemView item) {
        this.menu = menu;
        this.session = session;
        this.place = place;
        this.shop = shop;
        this.item = item;
        this.choosing = new Choosing(item);
        session.replacingProperty().get().ifPresent(this::beginWith);
        this.pages = OptionPages.of(item.optionGroups());
        content.set(content());
    }

    /** The dish of this screen; empty when the court no longer has it. */
    public static Optional<OptionsViewModel> of(CourtMenu menu, KioskSession session, Screen.Options place) {
        return menu.shop(place.shopId()).flatMap(shop -> menu.item(place.shopId(), place.itemId())
                .map(item -> new OptionsViewModel(menu, session, place, shop, item)));
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** The court may have changed. */
    public void refresh() {
        menu.shop(place.shopId()).ifPresent(known -> shop = known);
        var now = menu.item(place.shopId(), place.itemId());
        gone = now.isEmpty();
        now.filter(known -> !known.equals(item)).ifPresent(this::changed);
        content.set(content());
    }

    private void changed(MenuItemView now) {
        item = now;
        choosing.offered(now);
        pages = OptionPages.of(now.optionGroups());
        page = Math.min(page, pages.size() - 1);
    }

    /** Chooses or unchooses. */
    public void toggle(String groupId, String optionId) {
        choosing.toggle(groupId, optionId);
        content.set(content());
    }

    /** One more. */
    public void more() {
        quantity = Math.min(Basket.MOST, quantity + 1);
        content.set(content());
    }

    /** One less, not below one. */
    public void less() {
        quantity = Math.max(1, quantity - 1);
        content.set(content());
    }

    /** The choices behind these. */
    public void nextPage() {
        page = Math.min(page + 1, pages.size() - 1);
        content.set(content());
    }

    /** The choices before these. */
    public void previousPage() {
        page = Math.max(page - 1, 0);
        content.set(content());
    }

    /** Into the basket, and back to the menu. */
    public void add() {
        if (content.get().ready()) {
            session.take(new BasketLine(place.shopId(), place.itemId(), choosing.choices(), quantity,
                    item.price() + choosing.price()));
        }
    }

    /** Back without taking it: to the menu, or to the basket when only this dish's choices were looked at again. */
    public void back() {
        session.show(session.replacingProperty().get().filter(this::sameItem).isPresent() ? new Screen.Review()
                : new Screen.Menu());
    }

    /** As many as of what it replaces; of the same dish also what can still be chosen. */
    private void beginWith(BasketLine replaced) {
        quantity = replaced.quantity();
        if (sameItem(replaced)) {
            choosing.again(replaced.choices());
        }
    }

    private boolean sameItem(BasketLine line) {
        return line.shopId().equals(place.shopId()) && line.itemId().equals(place.itemId());
    }

    private Content content() {
        var amount = (item.price() + choosing.price()) * quantity;
        return new Content(shop, item, pages.get(page), choosing.choices(), names(), quantity, amount,
                choosing.missing(), !gone && shop.availability() == ShopAvailability.OPEN && !item.soldOut(),
                session.replacingProperty().get().isPresent(), page, pages.size());
    }

    private List<LocalText> names() {
        return item.optionGroups().stream()
                .flatMap(group -> group.options().stream()
                        .filter(o -> choosing.isChosen(group.groupId(), o.optionId()) && !o.preselected())
                        .map(foodcourt.api.OptionView::name))
                .toList();
    }
}
