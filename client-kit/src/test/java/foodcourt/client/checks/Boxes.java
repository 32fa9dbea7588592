package foodcourt.client.checks;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Rectangles in px of the checked root. */
final class Boxes {
    private Boxes() {}

    static Bounds in(Parent root, Node node, Bounds local) {
        return root.sceneToLocal(node.localToScene(local));
    }

    /** They share more than so many px in both directions. */
    static boolean overlap(Bounds one, Bounds other, double more) {
        return gap(one, other) < -more;
    }

    /** The space between them; negative by how much they share. */
    static double gap(Bounds one, Bounds other) {
        var across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        var down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(across, down);
    }

    /** The second is inside the first, or sticks out by at most so many px. */
    static boolean contains(Bounds outer, Bounds inner, double slack) {
        return inner.getMinX() >= outer.getMinX() - slack && inner.getMaxX() <= outer.getMaxX() + slack
                && inner.getMinY() >= outer.getMinY() - slack && inner.getMaxY() <= outer.getMaxY() + slack;
    }

    static String text(Bounds box) {
        return "%.0f × %.0f px at (%.0f, %.0f)".formatted(box.getWidth(), box.getHeight(), box.getMinX(),
                box.getMinY());
    }
}
