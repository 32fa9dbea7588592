package foodcourt.kiosk.waiting;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.Bill;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.PlacingStatus;
import foodcourt.kiosk.session.PricedLine;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;

/** An order that is sent by itself as soon as it can be. */
public final class WaitingViewModel {

    /** Pictures of the basket that are shown. */
    private static final int PICTURES = 3;
    /** Seconds without knowing whether it arrived after which a person is called. */
    private static final int CALL_AFTER = 60;

    private final CourtMenu menu;
    private final KioskSession session;
    private final Placing placing;
    private final StaffCall staff;
    private final Ticker ticker;
    private int unknown;

    /** A view model over the placing. */
    public WaitingViewModel(CourtMenu menu, KioskSession session, Placing placing, StaffCall staff,
            Ticker ticker) {
        this.menu = menu;
        this.session = session;
        this.placing = placing;
        this.staff = staff;
        this.ticker = ticker;
    }

    /** How the placing is. */
    public ObservableValue<PlacingStatus> statusProperty() {
        return placing.statusProperty();
    }

    /** How far a call for a person is. */
    public ObservableValue<StaffCall.Status> staffProperty() {
        return staff.statusProperty();
    }

    /** Begins to count how long nobody knows whether it arrived; unsubscribing ends it. */
    public Subscription attach() {
        return ticker.onTick(this::tick);
    }

    private void tick() {
        unknown = placing.mayHaveArrived() ? unknown + 1 : 0;
        if (unknown == CALL_AFTER) {
            staff.call();
        }
    }

    /** What is kept. */
    public Bill bill() {
        return Bill.of(menu, session.basket().lines());
    }

    /** The first dishes of it. */
    public List<PricedLine> pictures() {
        return bill().lines().stream().limit(PICTURES).toList();
    }

    /** Sends at once. */
    public void tryNow() {
        placing.tryNow();
    }

    /** Nothing was ordered yet, so the basket may be changed; follows the status. */
    public boolean mayChange() {
        return !placing.mayHaveArrived();
    }

    /** Back to the basket; it is not sent by itself any more. */
    public void edit() {
        if (mayChange()) {
            placing.abandon();
            session.show(new Screen.Review());
        }
    }

    /** Leaves, after a question. */
    public void stop() {
        if (mayChange()) {
            session.home();
        }
    }

    /** Calls a person. */
    public void callStaff() {
        staff.call();
    }
}
