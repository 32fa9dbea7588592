package foodcourt.kiosk.welcome;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.MenuItemView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.Service;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopMark;
import foodcourt.api.ShopView;
import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.court.CourtHours;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** The first screen: how somebody begins. */
public final class WelcomeViewModel {

    /** A dish that invites. */
    public record Invitation(MenuItemView item, ShopMark mark) {}

    /**
     * What is shown.
     *
     * @param known the court was heard of
     * @param dishes at most one of each shop, those with pictures and popular ones first
     * @param pays the ways to pay; none where nothing is paid at the kiosk
     */
    public record Content(boolean known, List<Invitation> dishes, List<PaymentMethod> pays) {}

    private final CourtMenu menu;
    private final Ticker ticker;
    private final ObjectProperty<Optional<CourtHours.Next>> opens = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalTime>> lastOrder = new SimpleObjectProperty<>(Optional.empty());
    private final KioskSession session;
    private final ObservableValue<Content> content;
    private final ObservableValue<Boolean> closed;

    /**
     * A view model over the court and the visit.
     *
     * @param methods the ways to pay at this kiosk
     */
    public WelcomeViewModel(CourtMenu menu, KioskSession session, List<PaymentMethod> methods, Ticker ticker) {
        this.menu = menu;
        this.ticker = ticker;
        this.session = session;
        this.content = menu.viewProperty().map(court -> court
                .map(known -> new Content(true, invitations(known.shops()),
                        known.payment() == CourtPayment.KIOSK ? List.copyOf(methods) : List.of()))
                .orElse(new Content(false, List.of(), List.of())));
        this.closed = menu.viewProperty().map(court -> court.map(CourtView::shops)
                .filter(shops -> !shops.isEmpty() && shops.stream()
                        .allMatch(shop -> shop.availability() == ShopAvailability.CLOSED))
                .isPresent());
    }

    /** Every shop is closed; a paused one comes back today and does not count as closed. */
    public ObservableValue<Boolean> closedProperty() {
        return closed;
    }

    /** Follows the court's hours until unsubscribed. */
    public Subscription attach() {
        return Subscription.combine(ticker.onTick(this::look), menu.viewProperty().subscribe(court -> look()));
    }

    /** When the first of the closed shops opens. */
    public ObservableValue<Optional<CourtHours.Next>> opensProperty() {
        return opens;
    }

    /** When the last order is taken, once that is soon. */
    public ObservableValue<Optional<LocalTime>> lastOrderProperty() {
        return lastOrder;
    }

    private void look() {
        var court = menu.viewProperty().get();
        change(opens, court.flatMap(known -> CourtHours.next(known, menu.now())));
        change(lastOrder, court.flatMap(known -> CourtHours.lastOrder(known, menu.now())));
    }

    private static <T> void change(ObjectProperty<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    /** What is shown. */
    public ObservableValue<Content> contentProperty() {
        return content;
    }

    /** Orders to eat here or to take out. */
    public void begin(Service service) {
        session.begin(service);
    }

    /** Looks up an order. */
    public void myOrder() {
        session.show(new Screen.FindOrder());
    }

    /** Changes the language of the visit, an ISO 639-1 code. */
    public void speak(String language) {
        session.languageProperty().set(language);
    }

    private static List<Invitation> invitations(List<ShopView> shops) {
        var dishes = new ArrayList<Invitation>();
        for (var shop : shops) {
            shop.items().stream()
                    .filter(item -> item.picture() != null)
                    .max((a, b) -> Boolean.compare(a.popular(), b.popular()))
                    .ifPresent(item -> dishes.add(new Invitation(item, shop.shop().mark())));
        }
        return List.copyOf(dishes);
    }
}
