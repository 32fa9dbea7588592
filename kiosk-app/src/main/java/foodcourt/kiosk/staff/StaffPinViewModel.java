package foodcourt.kiosk.staff;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;

import foodcourt.client.fx.Ticker;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.session.StaffPin;

/** Entering the number of staff. How many digits there are is told, which ones is not. */
public final class StaffPinViewModel {

    private static final int QUIET_SECONDS = 30;
    private final StaffDoor door;
    private final Ticker ticker;
    private final StringBuilder digits = new StringBuilder();
    private final IntegerProperty entered = new SimpleIntegerProperty(0);
    private int quiet;

    /** A view model over the door. */
    public StaffPinViewModel(StaffDoor door, Ticker ticker) {
        this.door = door;
        this.ticker = ticker;
    }

    /** How many digits are entered. */
    public ReadOnlyIntegerProperty enteredProperty() {
        return entered;
    }

    /** How the entering is. */
    public ReadOnlyObjectProperty<StaffDoor.Status> statusProperty() {
        return door.statusProperty();
    }

    /** Begins to count the time; unsubscribing ends it. */
    public Subscription attach() {
        return ticker.onTick(this::tick);
    }

    /** Somebody is there. */
    public void touched() {
        quiet = 0;
    }

    /** Enters a digit; the last one asks. */
    public void type(int digit) {
        if (!(door.statusProperty().get() instanceof StaffDoor.Status.Waiting)) {
            return;
        }
        digits.append(digit);
        if (digits.length() == StaffPin.DIGITS) {
            var all = digits.toString();
            clear();
            door.enter(all);
        } else {
            entered.set(digits.length());
        }
    }

    /** Takes the last digit away. */
    public void delete() {
        digits.setLength(Math.max(0, digits.length() - 1));
        entered.set(digits.length());
    }

    /** Takes all digits away. */
    public void clear() {
        digits.setLength(0);
        entered.set(0);
    }

    /** No staff after all. */
    public void leave() {
        door.leave();
    }

    private void tick() {
        if (++quiet >= QUIET_SECONDS) {
            leave();
        }
    }
}
