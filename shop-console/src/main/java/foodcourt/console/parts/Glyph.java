package foodcourt.console.parts;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A shape of the console's own, filled or drawn in the colour of the words around it. */
public final class Glyph extends Region {
    private static final double GRID = 24;
    private final SVGPath path = new SVGPath();

    private Glyph(double size, String style) {
        path.getStyleClass().add(style);
        var drawing = new Group(path);
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID));
        getChildren().add(drawing);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /** A filled shape on a grid of 24 in a square of that many px. */
    public static Glyph filled(double size) {
        return new Glyph(size, "glyph-filled");
    }

    /** Two arrows in a ring: on its way. */
    public static Glyph onItsWay(double size) {
        var glyph = new Glyph(size, "fc-icon");
        glyph.path.setStrokeWidth(2.8);
        return glyph.shaped(
                "M20 11.5a8 8 0 0 0-14.2-4.5L3.5 9.500M3.500 4v5.500H9M4 12.500a8 8 0 0 0 14.200 4.500L20.500 14.500"
                        + "M20.500 20v-5.500H15");
    }

    /** Takes another shape, as SVG path data. */
    public Glyph shaped(String svg) {
        path.setContent(svg);
        return this;
    }
}
