package foodcourt.console.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import foodcourt.client.fx.Taps;

/**
 * Lets the second of two taps on the same spot pass by. Taps are compared by place and not by node: after the first one
 * another ticket may lie under the finger, or a panel may have opened there.
 */
public final class DoubleTaps {
    private static final double SPOT = 48;

    private final InstantSource time;
    private Instant lastAt = Instant.EPOCH;
    private Point2D last = Point2D.ZERO;

    private DoubleTaps(InstantSource time) {
        this.time = time;
    }

    /** Guards everything in this tree. */
    public static void guard(Node root, InstantSource time) {
        var guard = new DoubleTaps(time);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (!guard.counts(new Point2D(press.getX(), press.getY()))) {
                press.consume();
            }
        });
    }

    private boolean counts(Point2D spot) {
        var now = time.instant();
        var between = Duration.between(lastAt, now);
        // a clock that was set back must not make the screen dead
        var together = !between.isNegative() && between.compareTo(Taps.TOGETHER) < 0 && last.distance(spot) < SPOT;
        if (!together) {
            lastAt = now;
            last = spot;
        }
        return !together;
    }
}
