package foodcourt.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.MenuItemView;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.KioskSession;

/** Nobody is there: one dish after the other of what can be ordered at this moment. */
public final class AttractViewModel {

    /** Each dish is shown for so many seconds. */
    public static final int SECONDS = 8;

    /** A dish and the shop that makes it. */
    public record Dish(ShopView shop, MenuItemView item) {}

    private final CourtMenu menu;
    private final KioskSession session;
    private final Ticker ticker;
    private final ObjectProperty<Optional<Dish>> dish = new SimpleObjectProperty<>(Optional.empty());
    private int second;
    private int turn;

    /** A view model over the court. */
    public AttractViewModel(CourtMenu menu, KioskSession session, Ticker ticker) {
        this.menu = menu;
        this.session = session;
        this.ticker = ticker;
    }

    /** Whether there is a dish to invite with. */
    public static boolean hasDishes(CourtMenu menu) {
        return !menu.lostProperty().get() && !dishes(menu).isEmpty();
    }

    /** The dish that is shown; empty while there is none to order. */
    public ReadOnlyObjectProperty<Optional<Dish>> dishProperty() {
        return dish;
    }

    /** Begins to follow the court and the time; unsubscribing ends it. */
    public Subscription attach() {
        return Subscription.combine(ticker.onTick(this::tick), menu.viewProperty().subscribe(court -> show()),
                menu.lostProperty().subscribe(this::stopWhenLost));
    }

    /** Somebody is there. */
    public void begin() {
        session.end();
    }

    /** Nothing is offered that may not be there any more; the first screen says what is wrong. */
    private void stopWhenLost(boolean lost) {
        if (lost) {
            session.end();
        }
    }

    private void tick() {
        if (++second % SECONDS == 0) {
            turn++;
            show();
        }
    }

    private void show() {
        var dishes = dishes(menu);
        dish.set(dishes.isEmpty() ? Optional.empty() : Optional.of(dishes.get(turn % dishes.size())));
    }

    /** Of each open shop the dish that people like best. */
    private static List<Dish> dishes(CourtMenu menu) {
        return menu.shops().stream()
                .filter(shop -> shop.availability() == ShopAvailability.OPEN)
                .flatMap(shop -> shop.items().stream()
                        .filter(item -> item.picture() != null && !item.soldOut())
                        .max((a, b) -> Boolean.compare(a.popular(), b.popular()))
                        .map(item -> new Dish(shop, item)).stream())
                .toList();
    }
}
