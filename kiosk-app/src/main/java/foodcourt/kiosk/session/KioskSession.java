package foodcourt.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;
import foodcourt.api.Service;
import foodcourt.kiosk.court.OrderKey;

/** One guest's visit. When it ends nothing of it stays. For the UI thread. */
public final class KioskSession {

    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(new Screen.Welcome());
    private final ObjectProperty<Service> service = new SimpleObjectProperty<>(Service.EAT_HERE);
    private final ObjectProperty<Optional<BasketLine>> replacing = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty leaving = new SimpleBooleanProperty(false);
    private final Basket basket = new Basket();
    private final List<Runnable> endings = new ArrayList<>();
    private final StringProperty language;
    private final String usualLanguage;
    private @Nullable OrderView unpaid;
    private Guard guard = Guard.FREE;
    private Screen guarded = new Screen.Welcome();

    /** A visit in the given language; each new guest starts in it. */
    public KioskSession(StringProperty language) {
        this.language = language;
        this.usualLanguage = language.get();
    }

    /** Where the guest is. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /** Where the guest is. */
    public Screen screen() {
        return screen.get();
    }

    /** Eat here or take out. */
    public ReadOnlyObjectProperty<Service> serviceProperty() {
        return service;
    }

    /** The question "leave and empty the basket?" is open. */
    public ReadOnlyBooleanProperty leavingProperty() {
        return leaving;
    }

    /** The line of the basket for which another dish, or other choices, are being looked for. */
    public ReadOnlyObjectProperty<Optional<BasketLine>> replacingProperty() {
        return replacing;
    }

    /** Looks for something else in a line's place, on the menu or among the choices of a dish. */
    public void replace(BasketLine line, Screen where) {
        replacing.set(Optional.of(line));
        show(where);
    }

    /** Into the basket: in the place of the line that is replaced, if one is, and back to where it was chosen from. */
    public void take(BasketLine chosen) {
        var old = replacing.get();
        if (old.isPresent()) {
            basket.replace(old.get(), chosen);
            show(new Screen.Review());
        } else {
            basket.add(chosen);
            menu();
        }
    }

    private void menu() {
        if (!(screen() instanceof Screen.Menu)) {
            show(new Screen.Menu());
        }
    }

    /** What was chosen. */
    public Basket basket() {
        return basket;
    }

    /** The language, an ISO 639-1 code. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The language each visit starts in. */
    public String usualLanguage() {
        return usualLanguage;
    }

    /** Somebody begins to order. */
    public void begin(Service chosen) {
        service.set(chosen);
        show(new Screen.Menu());
    }

    /** Goes to another screen. */
    public void show(Screen next) {
        leaving.set(false);
        if (!(next instanceof Screen.Menu || next instanceof Screen.Options)) {
            replacing.set(Optional.empty());
        }
        screen.set(next);
    }

    /**
     * The order is saved: it is in, or is to be paid first; until then the basket is kept. One whose answer took long may
     * have ended meanwhile: unpaid, which is said where it would have been paid, or at the shops.
     */
    public void ordered(OrderView order) {
        switch (order.status()) {
            case AWAITING_PAYMENT -> {
                unpaid = order;
                show(new Screen.Payment(order));
            }
            case EXPIRED -> show(new Screen.Payment(order));
            case PLACED -> in(new Screen.Done(withKey(order)));
            case COMPLETED, CANCELLED -> in(new Screen.MyOrder(order, OrderKey.of(withKey(order))));
        }
    }

    private void in(Screen next) {
        basket.clear();
        show(next);
        unpaid = null;
    }

    /** Only the answer to placing tells the order's key; what is heard after paying has none. */
    private OrderView withKey(OrderView order) {
        var saved = unpaid;
        return saved == null || order.secret() != null || !saved.orderId().equals(order.orderId()) ? order
                : OrderKey.of(saved).on(order);
    }

    /** What the screen says about leaving it. */
    public enum Guard {
        /** Leaving is free; a guest who is quiet for long is asked. */
        FREE,
        /** Leaving is free; the screen counts its own time. */
        TIMED,
        /** What was ordered is safe: leaving loses nothing and is not asked about. The screen counts its own time. */
        SAFE,
        /** Nobody leaves, since money is on its way. */
        LOCKED
    }

    /** From now on the screen says this about leaving it; whoever says so takes it back. */
    public void guard(Guard now) {
        if (now == Guard.LOCKED && guard != Guard.LOCKED) {
            guarded = screen();
            leaving.set(false);
        } else if (now != Guard.LOCKED) {
            // it would hold the order, and its guest's key, until the next guest pays
            guarded = new Screen.Welcome();
        }
        guard = now;
    }

    /** What the screen says about leaving it. */
    public Guard guard() {
        return guard;
    }

    /** Nobody uses the kiosk. */
    public boolean nobodyIsThere() {
        return (screen() instanceof Screen.Welcome || screen() instanceof Screen.Attract) && basket.isEmpty();
    }

    /** Home: with a full basket it asks first. */
    public void home() {
        if (guard == Guard.LOCKED) {
            return;
        }
        if (basket.isEmpty() || guard == Guard.SAFE) {
            end();
        } else {
            leaving.set(true);
        }
    }

    /** No, not home. */
    public void stay() {
        leaving.set(false);
    }

    /** The visit is over, unless nobody may leave. */
    public void end() {
        if (guard == Guard.LOCKED) {
            // somebody looked elsewhere, such as at the staff's number; the money is where it was
            show(guarded);
            return;
        }
        unpaid = null;
        basket.clear();
        service.set(Service.EAT_HERE);
        language.set(usualLanguage);
        List.copyOf(endings).forEach(Runnable::run);
        show(new Screen.Welcome());
    }

    /** Does this whenever a visit ends. */
    public void onEnd(Runnable action) {
        endings.add(action);
    }
}
