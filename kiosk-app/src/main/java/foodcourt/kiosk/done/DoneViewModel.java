package foodcourt.kiosk.done;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketStatus;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.FollowedOrder;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;

/** The order is in: its number, and for each shop whether its kitchen really has it. */
public final class DoneViewModel {

    /** How far a shop's part has come, as far as it is known. */
    public enum Arrival {
        SENDING,
        /** Its console has not acknowledged in time; staff are called. */
        LATE, ARRIVED, CANCELLED, REJECTED
    }

    /** One shop's part. */
    public record Row(OrderTicketView ticket, Arrival arrival) {}

    /**
     * What is shown.
     *
     * @param cancellable a part can still be cancelled
     * @param staffKnow the server has the call for staff
     */
    public record Content(OrderView order, List<Row> rows, boolean cancellable, boolean staffKnow) {}

    private final KioskSession session;
    private final StaffCall staff;
    private final Ticker ticker;
    private final int homeSeconds;
    private final int lateSeconds;
    private final FollowedOrder followed;
    private final OrderKey key;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private final IntegerProperty left;
    /** Since it was placed, as long as this kiosk could hear. */
    private int seconds;

    /**
     * @param homeSeconds without a touch until it goes home
     * @param lateSeconds after which a kitchen without an acknowledgement is late
     */
    public DoneViewModel(Court court, KioskSession session, StaffCall staff, UiThread ui, Ticker ticker,
            OrderView placed, int homeSeconds, int lateSeconds) {
        this.session = session;
        this.staff = staff;
        this.ticker = ticker;
        this.homeSeconds = homeSeconds;
        this.lateSeconds = lateSeconds;
        this.key = OrderKey.of(placed);
        this.followed = new FollowedOrder(court, ui, placed, this::show);
        this.left = new SimpleIntegerProperty(homeSeconds);
        show();
    }

    /** Follows the order until unsubscribed. */
    public Subscription attach() {
        return Subscription.combine(ticker.onTick(this::tick), followed.attach(),
                staff.statusProperty().subscribe(status -> show()));
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** What makes somebody this order's guest. */
    public OrderKey key() {
        return key;
    }

    /** Seconds until it goes home by itself. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return left;
    }

    /** Somebody is there: the time begins anew. */
    public void touched() {
        left.set(homeSeconds);
    }

    /** Everything was read. */
    public void finish() {
        session.end();
    }

    /** To the order's parts, to cancel what no shop has accepted. */
    public void cancel() {
        session.show(new Screen.MyOrder(followed.order(), key));
    }

    private void tick() {
        left.set(left.get() - 1);
        if (left.get() <= 0) {
            session.end();
            return;
        }
        // while this kiosk hears nothing, no kitchen is late
        if (!followed.lost() && ++seconds == lateSeconds && anyLate()) {
            // the words "staff know" are to be true
            staff.call();
        }
        show();
    }

    private boolean anyLate() {
        return followed.order().tickets().stream().anyMatch(ticket -> arrival(ticket) == Arrival.LATE);
    }

    private void show() {
        var known = followed.order();
        var rows = known.tickets().stream().map(ticket -> new Row(ticket, arrival(ticket))).toList();
        content.set(new Content(known, rows,
                known.tickets().stream().anyMatch(ticket -> ticket.status() == TicketStatus.RECEIVED), staffKnow()));
    }

    private boolean staffKnow() {
        var status = staff.statusProperty().get();
        return status == StaffCall.Status.CALLED || status == StaffCall.Status.COMING;
    }

    /** A kitchen that this kiosk cannot hear is not called late, unless staff were called for it before. */
    private boolean late() {
        return seconds >= lateSeconds && (!followed.lost() || staffKnow());
    }

    private Arrival arrival(OrderTicketView ticket) {
        return switch (ticket.status()) {
            case CANCELLED -> Arrival.CANCELLED;
            case REJECTED -> Arrival.REJECTED;
            // who accepts it has seen it
            case ACCEPTED, COOKING, READY, PICKED_UP, UNCLAIMED -> Arrival.ARRIVED;
            case RECEIVED -> ticket.acknowledged() ? Arrival.ARRIVED
                    : late() ? Arrival.LATE : Arrival.SENDING;
        };
    }
}
