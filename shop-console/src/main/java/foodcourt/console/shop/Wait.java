package foodcourt.console.shop;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The estimate from order to call as it is being changed: shown at once, sent one at a time, so that ten quick taps are two
 * commands and not ten. What the server does not take falls back to what it has. Used on one thread.
 */
public final class Wait {
    private static final int SHORTEST = 1;
    private static final int LONGEST = 120;

    private final ShopModel model;
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper();
    private boolean asking;

    /** Follows the shop's wait. */
    public Wait(ShopModel model) {
        this.model = model;
        model.shop().subscribe(_ -> follow());
    }

    /** The estimate shown, in minutes; 0 until the shop is known. */
    public ReadOnlyIntegerProperty minutes() {
        return minutes.getReadOnlyProperty();
    }

    /** Makes it longer or shorter, within 1 to 120 minutes. */
    public void change(int by) {
        if (model.shop().get() != null) {
            minutes.set(Math.clamp((long) minutes.get() + by, SHORTEST, LONGEST));
            send();
        }
    }

    private void send() {
        var shop = model.shop().get();
        if (asking || shop == null || shop.waitMinutes() == minutes.get()) {
            return;
        }
        asking = true;
        model.changeWait(minutes.get(), answer -> {
            asking = false;
            answer.done().ifPresentOrElse(_ -> send(), this::follow);
        });
    }

    private void follow() {
        var shop = model.shop().get();
        if (shop != null && !asking) {
            minutes.set(shop.waitMinutes());
        }
    }
}
