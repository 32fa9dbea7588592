package foodcourt.client.fx;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a design of fixed size as large as it fits, in the middle, everything scaled alike: fonts, pictures, touch
 * targets. What is left over at the edges is the ground of style class {@code design-canvas}.
 */
public final class DesignCanvas extends Region {
    private final Group design;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final double designWidth;
    private final double designHeight;

    /**
     * @param content gets exactly the design's size
     * @param designWidth in px
     * @param designHeight in px
     */
    public DesignCanvas(Parent content, double designWidth, double designHeight) {
        this.designWidth = designWidth;
        this.designHeight = designHeight;
        content.setManaged(false);
        content.resizeRelocate(0, 0, designWidth, designHeight);
        design = new Group(content);
        design.setManaged(false);
        design.getTransforms().add(scale);
        getStyleClass().add("design-canvas");
        getChildren().add(design);
    }

    /** Screen px for one px of the design. */
    public double scale() {
        return scale.getX();
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.min(getWidth() / designWidth, getHeight() / designHeight);
        scale.setX(factor);
        scale.setY(factor);
        design.setLayoutX(snapPositionX((getWidth() - designWidth * factor) / 2));
        design.setLayoutY(snapPositionY((getHeight() - designHeight * factor) / 2));
    }

    @Override
    protected double computePrefWidth(double height) {
        return designWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return designHeight;
    }
}
