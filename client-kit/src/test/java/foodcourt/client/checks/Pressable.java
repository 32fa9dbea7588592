package foodcourt.client.checks;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import foodcourt.client.fx.Taps;

/**
 * Something that does something when pressed.
 *
 * @param box what can be pressed of it
 * @param order its place in the painting order
 */
record Pressable(Node node, Bounds box, int order) {

    static boolean is(Node node) {
        return !node.isMouseTransparent() && (node instanceof ButtonBase || node instanceof TextInputControl
                || node.getOnMouseClicked() != null || node.getOnMousePressed() != null || Taps.pressable(node));
    }

    static Pressable of(Node node, Parent root, int order) {
        return new Pressable(node, Boxes.in(root, node, node.getLayoutBounds()), order);
    }

    /** What it says to those who do not see it. */
    String name() {
        var said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (said instanceof String text && !text.isBlank()) {
            return text;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** One of the two is inside the other in the tree: a card with a button in it. */
    boolean contains(Pressable other) {
        return Seen.inside(other.node, node) || Seen.inside(node, other.node);
    }

    @Override
    public String toString() {
        return ScreenChecks.name(node);
    }
}
