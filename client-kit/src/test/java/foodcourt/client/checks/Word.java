package foodcourt.client.checks;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import foodcourt.client.look.Tabular;

/**
 * A text that is seen.
 *
 * @param node what draws it
 * @param ink where its letters are, without the empty space of their lines
 * @param order its place in the painting order
 */
record Word(Text node, Bounds ink, int order) {

    static Word of(Text node, Parent root, int order) {
        return new Word(node, Boxes.in(root, node, inkIn(node)), order);
    }

    /** Everything that should be seen: a label's own text, where the node draws a cut one. */
    String whole() {
        return Tabular.plain(node.getParent() instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : node.getText());
    }

    double size() {
        return node.getFont().getSize();
    }

    /** Letters where a text's node has them: the baseline is where both ways of measuring agree. */
    private static Bounds inkIn(Text node) {
        if (node.getBoundsType() == TextBoundsType.VISUAL) {
            return node.getLayoutBounds();
        }
        var copy = new Text(node.getText());
        copy.setFont(node.getFont());
        copy.setWrappingWidth(node.getWrappingWidth());
        copy.setTextAlignment(node.getTextAlignment());
        copy.setLineSpacing(node.getLineSpacing());
        copy.setTextOrigin(VPos.BASELINE);
        copy.setBoundsType(TextBoundsType.VISUAL);
        var ink = copy.getLayoutBounds();
        var lines = node.getLayoutBounds();
        return new BoundingBox(node.getX() + ink.getMinX(), lines.getMinY() + node.getBaselineOffset() + ink.getMinY(),
                ink.getWidth(), ink.getHeight());
    }

    @Override
    public String toString() {
        return "\"" + whole().replace('\n', ' ') + "\" " + ScreenChecks.place(node);
    }
}
