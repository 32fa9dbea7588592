package foodcourt.client.look;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/** Foodcourt's sign: a bowl with chopsticks on persimmon. */
public final class Logo extends Region {

    private static final double GRID = 84;
    private static final Color CREAM = Color.web("#FFF6E8");

    /** The logo as a square of that many pixels. */
    public Logo(double size) {
        var ground = new Rectangle(GRID, GRID, Color.web("#BC3B0F"));
        ground.setArcWidth(48);
        ground.setArcHeight(48);
        var bowl = new SVGPath();
        bowl.setContent("M16 42h52c0 15-11 26-26 26S16 57 16 42Z");
        bowl.setFill(CREAM);
        var drawing = new Group(ground, bowl, stroke("M16 42h52", "#F5B83D", 7),
                stroke("M46 36 62 14M36 36 47 14", "#FFF6E8", 6));
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID));
        getChildren().add(drawing);
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    private static SVGPath stroke(String data, String colour, double width) {
        var path = new SVGPath();
        path.setContent(data);
        path.setFill(null);
        path.setStroke(Color.web(colour));
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        return path;
    }
}
