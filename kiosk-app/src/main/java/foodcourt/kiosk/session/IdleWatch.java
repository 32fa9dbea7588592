package foodcourt.kiosk.session;

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
    private final IntegerProperty left = new SimpleIntegerProperty(0);
    private int quiet;

    /**
     * @param quietSeconds without a touch before the warning
     * @param warningSeconds the warning is shown for
     */
    public IdleWatch(KioskSession session, Ticker ticker, int quietSeconds, int warningSeconds) {
        this.session = session;
        this.quietSeconds = quietSeconds;
        this.warningSeconds = warningSeconds;
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
        if (!watched()) {
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

    private boolean watched() {
        return switch (session.screen()) {
            case Screen.Welcome() -> !session.basket().isEmpty()
                    || !session.languageProperty().get().equals(session.usualLanguage());
            case Screen.Waiting(),Screen.Done _ -> false;
            case Screen.Menu(),Screen.Options _,Screen.Review(),Screen.FindOrder(),Screen.MyOrder _ -> true;
        };
    }
}
