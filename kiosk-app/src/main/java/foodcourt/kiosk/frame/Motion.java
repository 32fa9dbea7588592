package foodcourt.kiosk.frame;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * Lets one screen or page become another. Touches never wait for it: what is new takes them from its first moment, what
 * is old takes none. Where motion is reduced, or nobody looks (no window shows it), everything is a cut.
 */
public final class Motion {

    /** From one screen or page to the next. */
    public static final Duration SCREEN = Duration.millis(160);
    private boolean reduced;

    /** Motion as a kiosk begins, where {@code reduced} makes everything a cut. */
    public Motion(boolean reduced) {
        this.reduced = reduced;
    }

    /** For a guest whom motion disturbs; until told otherwise. */
    public void reduce(boolean now) {
        reduced = now;
    }

    /** Shows the next screen in the place of what is there. */
    public void replace(Pane place, Node next) {
        var old = place.getChildren().isEmpty() ? null : place.getChildren().getLast();
        if (old == null || !moves(place)) {
            place.getChildren().setAll(next);
            return;
        }
        old.setMouseTransparent(true);
        forget(old);
        place.getChildren().setAll(old, next);
        var fade = new ParallelTransition(fade(old, old.getOpacity(), 0), fade(next, 0, 1));
        fade.setOnFinished(end -> place.getChildren().remove(old));
        fade.play();
    }

    /** What is new in this place comes softly; it can be touched at once. */
    public void appear(Node node) {
        if (moves(node)) {
            fade(node, 0, 1).play();
        }
    }

    private boolean moves(Node node) {
        var scene = node.getScene();
        return !reduced && scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    /** Drawn once and then only blended, so that a slow machine too has its frames. */
    private static Animation fade(Node node, double from, double to) {
        var fade = new FadeTransition(SCREEN, node);
        fade.setFromValue(from);
        fade.setToValue(to);
        fade.setInterpolator(Interpolator.EASE_OUT);
        node.setOpacity(from);
        node.setCache(true);
        node.setCacheHint(CacheHint.SPEED);
        // an animation that another one of the same node stops never ends
        fade.statusProperty().subscribe(status -> {
            if (status == Animation.Status.STOPPED) {
                node.setCache(false);
            }
        });
        return fade;
    }

    /** What is going is nobody's any more: no focus, and no name by which it could be found beside the new one. */
    private static void forget(Node node) {
        node.setId(null);
        node.setFocusTraversable(false);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(Motion::forget);
        }
    }
}
