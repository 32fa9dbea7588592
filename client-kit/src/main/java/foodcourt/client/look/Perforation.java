package foodcourt.client.look;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The tear-off line of a slip: dashes between two notches in the colour of the ground. */
public final class Perforation extends Pane {

    private static final double HEIGHT = 40;

    /** A line that reaches from edge to edge of a slip of that width (px), on that ground. */
    public Perforation(double width, double inset, Color ground) {
        setMinSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        var line = new Line(inset, HEIGHT / 2, width - inset, HEIGHT / 2);
        line.getStyleClass().add("fc-perforation");
        // only the halves inside the slip are notches
        setClip(new Rectangle(width, HEIGHT + 8));
        getChildren().addAll(line, new Circle(0, HEIGHT / 2, 24, ground), new Circle(width, HEIGHT / 2, 24, ground));
    }
}
