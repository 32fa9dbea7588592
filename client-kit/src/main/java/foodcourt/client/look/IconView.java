package foodcourt.client.look;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** An {@link Icon} drawn as a square in the colour of the text around it. */
public final class IconView extends Region {

    private static final double GRID = 24;

    IconView(Icon icon, double size, double stroke) {
        var drawing = new Group();
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID));
        // one path a sub-path group: the solids lie below their outlines
        if (!icon.solids().isEmpty()) {
            drawing.getChildren().add(path(icon.solids(), 1, "fc-icon-solid"));
        }
        drawing.getChildren().add(path(icon.strokes(), stroke, "fc-icon"));
        getChildren().add(drawing);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    private static SVGPath path(String data, double stroke, String style) {
        var path = new SVGPath();
        path.setContent(data);
        path.setStrokeWidth(stroke);
        path.getStyleClass().add(style);
        return path;
    }
}
