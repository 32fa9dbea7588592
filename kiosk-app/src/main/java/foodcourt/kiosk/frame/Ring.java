package foodcourt.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** A countdown as a ring that empties; words and a number stand in it. */
public final class Ring extends StackPane {

    private final Arc arc;
    private final VBox middle = new VBox();

    /** A ring of that size (px) in that colour. */
    public Ring(double size, Color colour) {
        this(size, size * 236 / 560, size * 40 / 560, colour);
    }

    /** A ring of that radius and stroke in a square of that size (all px). */
    public Ring(double size, double radius, double stroke, Color colour) {
        var track = new Circle(radius, Color.WHITE);
        track.setStroke(Color.web("#EADCC6"));
        track.setStrokeWidth(stroke);
        arc = new Arc(0, 0, radius, radius, 90, 0);
        arc.setType(ArcType.OPEN);
        arc.setFill(null);
        arc.setStroke(colour);
        arc.setStrokeWidth(stroke);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        // unmanaged: the arc's own bounds change with its length and must not move it
        arc.setManaged(false);
        arc.setLayoutX(size / 2);
        arc.setLayoutY(size / 2);
        middle.setAlignment(javafx.geometry.Pos.CENTER);
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().addAll(track, arc, middle);
    }

    /** What stands in the ring. */
    public Ring with(Node... parts) {
        middle.getChildren().setAll(parts);
        return this;
    }

    /** Shows this part of the time, 1 full to 0 empty. */
    public void show(double part) {
        arc.setLength(-360 * Math.clamp(part, 0, 0.9999));
        arc.setVisible(part > 0);
    }
}
