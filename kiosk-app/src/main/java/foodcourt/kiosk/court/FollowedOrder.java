package foodcourt.kiosk.court;

import javafx.util.Subscription;

import foodcourt.api.OrderView;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.fx.UiThread;

/** An order as it is known now: of all that is heard the highest version wins. For the UI thread. */
public final class FollowedOrder {

    private final Court court;
    private final UiThread ui;
    private final Runnable changed;
    private OrderView order;
    private boolean lost;

    /** @param changed told when the order or the connection is another */
    public FollowedOrder(Court court, UiThread ui, OrderView order, Runnable changed) {
        this.court = court;
        this.ui = ui;
        this.order = order;
        this.changed = changed;
    }

    /** Follows the live stream until unsubscribed. */
    public Subscription attach() {
        var following = court.followOrder(order.orderId(), news -> ui.execute(() -> heard(news)));
        return following::close;
    }

    /** The order as it was last heard of. */
    public OrderView order() {
        return order;
    }

    /** This device hears nothing: what it does not know of may have happened. */
    public boolean lost() {
        return lost;
    }

    /** Takes this, unless a newer one is known. */
    public void newer(OrderView known) {
        if (known.version() >= order.version()) {
            order = known;
            changed.run();
        }
    }

    private void heard(LiveNews news) {
        switch (news) {
            case LiveNews.Snapshot(OrderView known) -> newer(known);
            case LiveNews.Changed(var _, OrderView known) -> newer(known);
            case LiveNews.Connected() -> lost(false);
            case LiveNews.Lost _ -> lost(true);
            case LiveNews.Snapshot _,LiveNews.Changed _ -> {
                // of a newer server: not for this kiosk
            }
        }
    }

    private void lost(boolean now) {
        lost = now;
        changed.run();
    }
}
