package foodcourt.kiosk.session;

import java.util.function.BooleanSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import foodcourt.client.fx.Ticker;

/**
 * Ends a visit that nobody continues: after a quiet time it warns, and when the warning runs out the session ends. Any
 * touch begins the quiet time anew. An order that is being placed, and the screen with the number, have their own time.
 */
public final class IdleWatch {

    private final KioskSession session;
    private final int quietSeconds;
    private final int warningSeconds;
    private final int attractSeconds;
    private final BooleanSupplier inviting;
    private final IntegerProperty left = new SimpleIntegerProperty(0);
    private int quiet;

    /**
     * @param quietSeconds without a touch before the warning
     * @param warningSeconds the warning is shown for
     * @param attractSeconds without a touch on the first screen until dishes invite; 0 is never
     * @param inviting whether there is a dish to invite with
     */
    public IdleWatch(KioskSession session, Ticker ticker, int quietSeconds, int warningSeconds, int attractSeconds,
            BooleanSupplier inviting) {
        this.session = session;
        this.quietSeconds = quietSeconds;
        this.warningSeconds = warningSeconds;
        this.attractSeconds = attractSeconds;
        this.inviting = inviting;
        var _ = ticker.onTick(this::tick);
        var _ = session.screenProperty().subscribe(screen -> touched());
    }

    /** Seconds until the visit ends; 0 while there is no warning. */
    public ReadOnlyIntegerProperty warningProperty() {
        return left;
    }

    /** Somebody is there. */
    public void touched() {
        quiet = 0;
        left.set(0);
    }

    private void tick() {
        if (nobodyHere()) {
            if (++quiet >= attractSeconds && attractSeconds > 0 && inviting.getAsBoolean()) {
                session.show(new Screen.Attract());
            }
        } else if (!watched()) {
            touched();
        } else if (left.get() > 1) {
            left.set(left.get() - 1);
        } else if (left.get() == 1) {
            touched();
            session.end();
        } else if (++quiet >= quietSeconds) {
            left.set(warningSeconds);
        }
    }

    private boolean nobodyHere() {
        return session.screen() instanceof Screen.Welcome && session.basket().isEmpty()
                && session.languageProperty().get().equals(session.usualLanguage());
    }

    private boolean watched() {
        return switch (session.screen()) {
            // the staff's number has its own, shorter time
            case Screen.Attract(),Screen.Waiting(),Screen.Done _,Screen.StaffPin() -> false;
            case Screen.Welcome(),Screen.Maintenance(),Screen.TouchTest(),Screen.Doctor() -> true;
            case Screen.Payment _ -> session.guard() == KioskSession.Guard.FREE;
            case Screen.Menu(),Screen.Options _,Screen.Review(),Screen.FindOrder(),Screen.MyOrder _ ->
                true;
        };
    }
}
