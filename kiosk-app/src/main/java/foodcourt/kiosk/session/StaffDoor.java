package foodcourt.kiosk.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;

/**
 * The hidden way to the corner for staff: a sign held for three seconds, or a key. Five wrong numbers close it for
 * five minutes, whoever comes. Without a number in the settings there is no way in. For the UI thread.
 */
public final class StaffDoor {

    /** How the entering is. */
    public sealed interface Status {

        /** A number may be entered. */
        record Waiting(boolean wrong, int triesLeft) implements Status {}

        /** The number is looked at. */
        record Checking() implements Status {}

        /** Nobody gets in for so many seconds. */
        record Closed(int secondsLeft) implements Status {}
    }

    private static final int TRIES = 5;
    private static final int CLOSED_SECONDS = 300;
    private static final int HOLD_SECONDS = 3;
    private final KioskSession session;
    private final Optional<StaffPin> pin;
    private final Executor worker;
    private final UiThread ui;
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(new Status.Waiting(false, TRIES));
    private boolean holding;
    private int held;
    private int wrong;
    /** From where the number was asked for; nothing of a guest is held once it is not. */
    private Screen from = new Screen.Welcome();

    /**
     * @param pin empty: nobody gets in
     * @param worker where a number is looked at, not the UI thread
     */
    public StaffDoor(KioskSession session, Optional<StaffPin> pin, Executor worker, UiThread ui, Ticker ticker) {
        this.session = session;
        this.pin = pin;
        this.worker = worker;
        this.ui = ui;
        var _ = ticker.onTick(this::tick);
        var _ = session.screenProperty().subscribe(screen -> {
            if (!(screen instanceof Screen.StaffPin)) {
                from = new Screen.Welcome();
            }
        });
    }

    /** How the entering is. */
    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status;
    }

    /** A finger is on the sign. */
    public void hold() {
        holding = true;
        held = 0;
    }

    /** The finger is gone. */
    public void letGo() {
        holding = false;
    }

    /** Asks for the number, where somebody may be staff: on the first screen with nothing begun, and where money is unclear. */
    public void ask() {
        letGo();
        if (pin.isPresent() && mayAsk()) {
            if (status.get() instanceof Status.Waiting) {
                status.set(new Status.Waiting(false, TRIES - wrong));
            }
            var where = session.screen();
            session.show(new Screen.StaffPin());
            from = where;
        }
    }

    private boolean mayAsk() {
        return (session.screen() instanceof Screen.Welcome && session.basket().isEmpty())
                || (session.screen() instanceof Screen.Payment && session.guard() == KioskSession.Guard.LOCKED);
    }

    /** No staff after all: back to the guest who pays, however that has gone on meanwhile; else the visit is over. */
    public void leave() {
        if (session.screen() instanceof Screen.StaffPin && from instanceof Screen.Payment) {
            session.show(from);
        } else {
            session.end();
        }
    }

    /** Somebody entered these digits. */
    public void enter(String digits) {
        if (status.get() instanceof Status.Waiting && pin.isPresent()) {
            status.set(new Status.Checking());
            ui.bring(CompletableFuture.supplyAsync(() -> pin.get().matches(digits), worker), this::checked);
        }
    }

    private void checked(boolean right) {
        wrong = right ? 0 : wrong + 1;
        if (wrong >= TRIES) {
            wrong = 0;
            status.set(new Status.Closed(CLOSED_SECONDS));
        } else {
            status.set(new Status.Waiting(!right, TRIES - wrong));
        }
        if (right && session.screen() instanceof Screen.StaffPin) {
            session.show(new Screen.Maintenance());
        }
    }

    private void tick() {
        // the first tick after the press may come at once: three whole seconds are four ticks
        if (holding && ++held > HOLD_SECONDS) {
            ask();
        }
        if (status.get() instanceof Status.Closed(var left)) {
            status.set(left > 1 ? new Status.Closed(left - 1) : new Status.Waiting(false, TRIES));
        }
    }
}
