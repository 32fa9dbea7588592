package foodcourt.console.shop;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.ItemSale;
import foodcourt.api.ShopView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.Question;
import foodcourt.client.fx.UiThread;
import foodcourt.console.connection.ShopServer;

/**
 * The shop as the server last told it; of all that is heard the highest version wins. What is changed here is shown when
 * the server has done it. Used on one thread.
 */
public final class ShopModel {
    private final String shopId;
    private final ShopServer server;
    private final UiThread screen;
    private final InstantSource time;
    private final Runnable notChanged;
    private final Question<CourtView> court;
    private final ReadOnlyObjectWrapper<@Nullable ShopView> shop = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ZoneId> zone = new ReadOnlyObjectWrapper<>(ZoneId.systemDefault());
    private final ReadOnlyBooleanWrapper paysHere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();

    /**
     * @param screen brings the server's answers to this thread
     * @param notChanged told when the server did not do what was asked
     */
    public ShopModel(String shopId, ShopServer server, UiThread screen, InstantSource time, Runnable notChanged) {
        this.shopId = shopId;
        this.server = server;
        this.screen = screen;
        this.time = time;
        this.notChanged = notChanged;
        this.court = new Question<>(server::court, screen, time, this::told);
    }

    /** The shop, or null until it was heard of. */
    public ReadOnlyObjectProperty<@Nullable ShopView> shop() {
        return shop.getReadOnlyProperty();
    }

    /** Whether the court has no such shop, so that nothing can ever be heard of it. */
    public ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** The court's time zone. */
    public ReadOnlyObjectProperty<ZoneId> zone() {
        return zone.getReadOnlyProperty();
    }

    /** Whether guests pay in this court, so that staff may take money for an order. */
    public ReadOnlyBooleanProperty paysHere() {
        return paysHere.getReadOnlyProperty();
    }

    /** When the server last did something that was changed here, or null. */
    public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Asks for the court and its shop until both were heard of; keeps what it has meanwhile. */
    public void load() {
        court.ask();
    }

    /** Time has passed: as long as the court was not heard of, or has no such shop, it asks again. */
    public void tick() {
        court.tick();
    }

    /** News of the shop; older than what is known is left aside. */
    public void heard(ShopView news) {
        var known = shop.get();
        if (news.shop().shopId().equals(shopId) && (known == null || news.version() > known.version())) {
            shop.set(news);
        }
    }

    /** Takes no orders for so many minutes, or with null until it resumes. */
    public void pause(@Nullable Integer minutes) {
        change(server.pause(minutes), _ -> {
        });
    }

    /** Takes orders again. */
    public void resume() {
        change(server.resume(), _ -> {
        });
    }

    /** Puts an item on sale or takes it off. */
    public void changeSale(String itemId, ItemSale sale) {
        change(server.changeSale(itemId, sale), _ -> {
        });
    }

    /** Sets the wait; {@code after} hears the answer. */
    void changeWait(int minutes, Consumer<Answer<ShopView>> after) {
        change(server.changeWait(minutes), after);
    }

    private void change(CompletableFuture<Answer<ShopView>> asked, Consumer<Answer<ShopView>> after) {
        screen.bring(asked, answer -> {
            answered(answer);
            after.accept(answer);
        });
    }

    private void answered(Answer<ShopView> answer) {
        if (answer instanceof Answer.Done<ShopView>(var changed)) {
            heard(changed);
            savedAt.set(time.instant());
        } else {
            notChanged.run();
        }
    }

    private boolean told(CourtView news) {
        zone.set(ZoneId.of(news.timeZone()));
        paysHere.set(news.payment() == CourtPayment.KIOSK);
        news.shops().forEach(this::heard);
        missing.set(shop.get() == null);
        return !missing.get();
    }
}
