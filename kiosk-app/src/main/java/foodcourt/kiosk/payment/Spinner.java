package foodcourt.kiosk.payment;

import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/**
 * Something is awaited. It moves on by an eighth when it is told, once a second with the words beside it: nothing on a
 * kiosk moves by itself.
 */
final class Spinner extends StackPane {

    private static final double SIZE = 72;
    private static final double STROKE = 8;
    private static final double RADIUS = (SIZE - STROKE) / 2;
    private final Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 45, 90);

    Spinner() {
        var track = new Circle(RADIUS, Color.TRANSPARENT);
        track.setStroke(Color.web("#D9C9B2"));
        track.setStrokeWidth(STROKE);
        arc.setType(ArcType.OPEN);
        arc.setFill(null);
        arc.setStroke(Color.web("#BC3B0F"));
        arc.setStrokeWidth(STROKE);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        // unmanaged: the arc's own bounds change as it turns and must not move it
        arc.setManaged(false);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(track, arc);
    }

    /** A second has passed. */
    void turn() {
        arc.setStartAngle((arc.getStartAngle() - 45) % 360);
    }
}
