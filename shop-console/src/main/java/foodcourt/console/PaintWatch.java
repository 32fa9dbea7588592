package foodcourt.console;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.stage.Stage;

import foodcourt.api.TicketView;
import foodcourt.console.tickets.Acknowledging;

/**
 * Sees to it that a ticket is acknowledged only when it is really on the screen: two frames after it was bound to its slip
 * the first of them has been laid out and painted. It runs only while there is something to wait for.
 */
final class PaintWatch extends AnimationTimer {
    private final Parent root;
    private final Acknowledging acknowledging;
    private List<TicketView> bound = List.of();
    private int frames;

    PaintWatch(Parent root, Acknowledging acknowledging) {
        this.root = root;
        this.acknowledging = acknowledging;
    }

    /** Something may have been bound. */
    void look() {
        if (bound.isEmpty() && canBeSeen()) {
            bound = acknowledging.toBePainted();
            frames = 0;
            if (!bound.isEmpty()) {
                start();
            }
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames > 2) {
            stop();
            var painted = bound;
            bound = List.of();
            if (canBeSeen()) {
                acknowledging.painted(painted);
            }
            look();
        }
    }

    /** A scene without a window is one that is drawn into pictures. */
    private boolean canBeSeen() {
        var scene = root.getScene();
        if (scene == null) {
            return false;
        }
        var window = scene.getWindow();
        var iconified = window instanceof Stage stage && stage.isIconified();
        return window == null || (window.isShowing() && !iconified);
    }
}
