package foodcourt.kiosk.menu;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.Service;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopView;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.Bill;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** Shops and dishes. Lives as long as the kiosk, so that a guest comes back to the page they left. */
public final class MenuViewModel {

    /** Dishes on one page. */
    public static final int DISHES = 6;
    /** Places for shops. */
    public static final int SHOPS = 6;

    /**
     * One shop in its place.
     *
     * @param checking the connection is lost: nobody knows how long it takes now
     */
    public record ShopTab(ShopLabel shop, int waitMinutes, ShopAvailability availability, boolean selected,
            boolean checking) {}

    /** One dish in its place. */
    public record Dish(ShopLabel shop, ShopAvailability availability, MenuItemView item) {

        /** It can be chosen now. */
        public boolean offered() {
            return availability == ShopAvailability.OPEN && !item.soldOut();
        }
    }

    /**
     * What is shown.
     *
     * @param tabs shops that stand in the places now
     * @param moreShops there are others: the last place leads to them
     * @param selected the id of the shop whose dishes are shown, or empty: there is no shop
     * @param page from 0
     */
    public record Content(List<ShopTab> tabs, boolean moreShops, String selected, List<Dish> dishes, int page,
            int pages) {}

    /**
     * The basket in short, won.
     *
     * @param replaced the dish for which another one is looked for
     */
    public record Bar(int count, long total, Optional<LocalText> replaced) {}

    private final CourtMenu menu;
    private final KioskSession session;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private final ObjectProperty<Bar> bar = new SimpleObjectProperty<>();
    private String shopId = "";
    private int page;

    /** A view model over the court and the visit. */
    public MenuViewModel(CourtMenu menu, KioskSession session) {
        this.menu = menu;
        this.session = session;
        var _ = menu.viewProperty().subscribe(court -> show());
        var _ = menu.lostProperty().subscribe(lost -> show());
        var _ = session.basket().linesProperty().subscribe(lines -> show());
        var _ = session.replacingProperty().subscribe(this::lookFor);
        session.onEnd(this::reset);
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** The basket in short. */
    public ReadOnlyObjectProperty<Bar> barProperty() {
        return bar;
    }

    /** What is shown may be old. */
    public ReadOnlyBooleanProperty lostProperty() {
        return menu.lostProperty();
    }

    /** Eat here or take out. */
    public Service service() {
        return session.serviceProperty().get();
    }

    /** Shows a shop's dishes. */
    public void choose(String shop) {
        shopId = shop;
        page = 0;
        show();
    }

    /** The next shops, the first open one of them chosen: whose dishes are shown is always among the tabs. */
    public void moreShops() {
        var shops = menu.shops();
        int places = places(shops);
        int pages = Math.max(1, (shops.size() + places - 1) / places);
        int next = (shopPage(shops, content.get().selected()) + 1) % pages;
        firstOpen(shops.stream().skip((long) next * places).limit(places).toList())
                .ifPresent(shop -> choose(shop.shop().shopId()));
    }

    /** The dishes behind these. */
    public void nextDishes() {
        page++;
        show();
    }

    /** The dishes before these. */
    public void previousDishes() {
        page--;
        show();
    }

    /** A dish without choices goes into the basket at once, any other is asked about. */
    public void choose(Dish dish) {
        if (!dish.offered()) {
            return;
        }
        var item = dish.item();
        if (item.optionGroups().isEmpty()) {
            var quantity = session.replacingProperty().get().map(BasketLine::quantity).orElse(1);
            session.take(new BasketLine(dish.shop().shopId(), item.itemId(), List.of(), quantity, item.price()));
        } else {
            session.show(new Screen.Options(dish.shop().shopId(), item.itemId()));
        }
    }

    /** To the basket. */
    public void review() {
        session.show(new Screen.Review());
    }

    /** To the first screen; what was chosen stays for this guest. Who looks for something else goes back to the basket. */
    public void back() {
        session.show(session.replacingProperty().get().isPresent() ? new Screen.Review() : new Screen.Welcome());
    }

    /** Something else is mostly looked for at the same shop; one that rests has nothing. */
    private void lookFor(Optional<BasketLine> replaced) {
        replaced.flatMap(line -> menu.shop(line.shopId()))
                .map(shop -> shop.availability() == ShopAvailability.OPEN ? shop.shop().shopId() : "")
                .ifPresent(this::choose);
        show();
    }

    private void reset() {
        shopId = "";
        page = 0;
        show();
    }

    private void show() {
        var bill = Bill.of(menu, session.basket().lines());
        bar.set(new Bar(bill.count(), bill.total(), session.replacingProperty().get()
                .flatMap(line -> menu.item(line.shopId(), line.itemId())).map(MenuItemView::name)));
        content.set(content());
    }

    private Content content() {
        var shops = menu.shops();
        var selected = menu.shop(shopId).or(() -> firstOpen(shops));
        var items = selected.map(ShopView::items).orElse(List.of());
        int pages = Math.max(1, (items.size() + DISHES - 1) / DISHES);
        page = Math.clamp(page, 0, pages - 1);
        var dishes = selected.stream().flatMap(shop -> shop.items().stream()
                .map(item -> new Dish(shop.shop(), shop.availability(), item)))
                .skip((long) page * DISHES)
                .limit(DISHES)
                .toList();
        var chosen = selected.map(shop -> shop.shop().shopId()).orElse("");
        return new Content(tabs(shops, chosen), shops.size() > SHOPS, chosen, dishes, page, pages);
    }

    private List<ShopTab> tabs(List<ShopView> shops, String selected) {
        return shops.stream()
                .skip((long) shopPage(shops, selected) * places(shops))
                .limit(places(shops))
                .map(shop -> new ShopTab(shop.shop(), shop.waitMinutes(), shop.availability(),
                        shop.shop().shopId().equals(selected),
                        menu.lostProperty().get() && shop.availability() == ShopAvailability.OPEN))
                .toList();
    }

    private static int places(List<ShopView> shops) {
        return shops.size() > SHOPS ? SHOPS - 1 : SHOPS;
    }

    private static int shopPage(List<ShopView> shops, String shopId) {
        return Math.max(0, shops.stream().map(shop -> shop.shop().shopId()).toList().indexOf(shopId)) / places(shops);
    }

    private static Optional<ShopView> firstOpen(List<ShopView> shops) {
        return shops.stream()
                .filter(shop -> shop.availability() == ShopAvailability.OPEN)
                .findFirst()
                .or(() -> shops.stream().findFirst());
    }
}
