package foodcourt.console.header;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.client.text.Times;
import foodcourt.console.notices.NoticesViewModel;
import foodcourt.console.shop.ShopModel;
import foodcourt.console.shop.Wait;
import foodcourt.console.tickets.NewOrders;

/** The bar at the top: page, open or paused, wait, sound, connection, clock. Used on one thread. */
public final class HeaderViewModel {
    private final ShopModel shop;
    private final Wait wait;
    private final NoticesViewModel notices;
    private final NewOrders newOrders;
    private final InstantSource time;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.TICKETS);
    private final BooleanProperty askingPause = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");

    /** Joins what the bar shows. */
    public HeaderViewModel(ShopModel shop, NoticesViewModel notices, NewOrders newOrders, InstantSource time) {
        this.shop = shop;
        this.wait = new Wait(shop);
        this.notices = notices;
        this.newOrders = newOrders;
        this.time = time;
        shop.zone().subscribe(_ -> tick());
        shop.paysHere().subscribe(pays -> leaveCounter(pays));
    }

    /** The page below. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** The shop, or null until it was heard of. */
    public ReadOnlyObjectProperty<@Nullable ShopView> shop() {
        return shop.shop();
    }

    /** The wait shown, in minutes; 0 until it is known. */
    public ReadOnlyIntegerProperty waitMinutes() {
        return wait.minutes();
    }

    /** Whether guests pay in this court. */
    public ReadOnlyBooleanProperty paysHere() {
        return shop.paysHere();
    }

    /** Shows this page; the counter only where guests pay in the court. */
    public void show(Page asked) {
        if (asked != Page.COUNTER || paysHere().get()) {
            page.set(asked);
        }
    }

    /** Whether the server is there. */
    public ReadOnlyBooleanProperty connected() {
        return notices.connected();
    }

    /** Whether new orders may be heard. */
    public BooleanProperty sound() {
        return newOrders.sound();
    }

    /** How many tickets nobody has accepted yet. */
    public ReadOnlyIntegerProperty waiting() {
        return newOrders.waiting();
    }

    /** The court's time, such as {@code 12:41}. */
    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    /** Whether it is being asked for how long to pause. */
    public ReadOnlyBooleanProperty askingPause() {
        return askingPause;
    }

    /** When the pause ends by itself, such as {@code 12:51}; empty without an end, or when not paused. */
    public Optional<String> pausedUntil() {
        return Optional.ofNullable(shop.shop().get()).map(ShopView::resumesAt).map(this::clockOf);
    }

    /** Asks for how long; only an open shop can pause. */
    public void askPause() {
        var current = shop.shop().get();
        askingPause.set(current != null && current.availability() == ShopAvailability.OPEN);
    }

    /** Does not pause after all. */
    public void keepOpen() {
        askingPause.set(false);
    }

    /** Takes no orders for so many minutes, or with null until it resumes. */
    public void pause(@Nullable Integer minutes) {
        askingPause.set(false);
        shop.pause(minutes);
    }

    /** Takes orders again. */
    public void resume() {
        shop.resume();
    }

    /** Makes the wait longer or shorter by so many minutes. */
    public void changeWait(int by) {
        wait.change(by);
    }

    /** Time has passed. */
    public void tick() {
        clock.set(clockOf(time.instant()));
    }

    private void leaveCounter(boolean pays) {
        if (!pays && page.get() == Page.COUNTER) {
            page.set(Page.TICKETS);
        }
    }

    private String clockOf(Instant moment) {
        return new Times(shop.zone().get()).clock(moment);
    }
}
