package foodcourt.kiosk.court;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.MenuItemView;
import foodcourt.api.ShopView;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.fx.UiThread;

/** The court as the kiosk knows it, kept up to date by its live stream. For the UI thread. */
public final class CourtMenu implements AutoCloseable {

    private final Court court;
    private final UiThread ui;
    private final ObjectProperty<Optional<CourtView>> view = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty lost = new SimpleBooleanProperty(false);
    private Court.@Nullable Following following;

    /** Nothing is known yet. */
    public CourtMenu(Court court, UiThread ui) {
        this.court = court;
        this.ui = ui;
    }

    /** Begins to follow the court. */
    public void open() {
        following = court.followCourt(news -> ui.execute(() -> heard(news)));
    }

    /** Asks for the whole court once more, after an answer that does not fit what is shown. */
    public void refresh() {
        var _ = asked();
    }

    /** The same; whether the server answered, on the UI thread. */
    public CompletableFuture<Boolean> asked() {
        return court.court().thenApplyAsync(answer -> {
            answer.done().ifPresent(this::replace);
            return answer.done().isPresent();
        }, ui);
    }

    /** The court; empty until it was heard of. */
    public ReadOnlyObjectProperty<Optional<CourtView>> viewProperty() {
        return view;
    }

    /** The court's time. */
    public Instant now() {
        return court.clock().instant();
    }

    /** The connection is lost: what is shown may be old. */
    public ReadOnlyBooleanProperty lostProperty() {
        return lost;
    }

    /** Guests pay at the kiosk, before the kitchens see the order. */
    public boolean paysHere() {
        return view.get().map(CourtView::payment).filter(place -> place == CourtPayment.KIOSK).isPresent();
    }

    /** The shops in the order in which they are shown. */
    public List<ShopView> shops() {
        return view.get().map(CourtView::shops).orElse(List.of());
    }

    /** The shop with this id. */
    public Optional<ShopView> shop(String shopId) {
        return shops().stream().filter(shop -> shop.shop().shopId().equals(shopId)).findFirst();
    }

    /** The item of a shop. */
    public Optional<MenuItemView> item(String shopId, String itemId) {
        return shop(shopId).stream().flatMap(shop -> shop.items().stream())
                .filter(item -> item.itemId().equals(itemId))
                .findFirst();
    }

    @Override
    public void close() {
        if (following != null) {
            following.close();
        }
    }

    private void heard(LiveNews news) {
        switch (news) {
            case LiveNews.Connected() -> lost.set(false);
            case LiveNews.Lost(var _) -> lost.set(true);
            case LiveNews.Snapshot(CourtView snapshot) -> replace(snapshot);
            case LiveNews.Changed(var _, ShopView shop) -> replace(shop);
            case LiveNews.Snapshot _,LiveNews.Changed _ -> {
                // of a newer server: not for this kiosk
            }
        }
    }

    private void replace(CourtView court) {
        view.set(Optional.of(court));
    }

    private void replace(ShopView changed) {
        view.get().ifPresent(known -> {
            var shops = new ArrayList<ShopView>();
            known.shops().forEach(shop -> shops.add(newer(shop, changed)));
            replace(new CourtView(known.courtId(), known.name(), known.timeZone(), known.currency(),
                    List.copyOf(shops), known.serverTime(), known.payment()));
        });
    }

    private static ShopView newer(ShopView known, ShopView changed) {
        return known.shop().shopId().equals(changed.shop().shopId()) && changed.version() > known.version()
                ? changed
                : known;
    }
}
