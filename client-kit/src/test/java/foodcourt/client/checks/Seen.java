package foodcourt.client.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** What of a tree is really seen, in painting order. */
final class Seen {
    /** From here on a ground hides what is under it: a scrim over the screen counts. */
    private static final double HIDES = 0.5;
    private final Parent root;
    private final Predicate<Node> leftOut;
    private final List<Word> words = new ArrayList<>();
    private final List<Pressable> pressables = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private int order;

    private Seen(Parent root, Predicate<Node> leftOut) {
        this.root = root;
        this.leftOut = leftOut;
    }

    static Seen in(Parent root, Predicate<Node> leftOut) {
        var seen = new Seen(root, leftOut);
        seen.look(root);
        seen.words.removeIf(word -> seen.over(word.order()).anyMatch(one -> Boxes.contains(one.box(), word.ink(), 1)));
        seen.pressables.removeIf(one -> seen.over(one.order())
                .anyMatch(ground -> !inside(ground.node(), one.node()) && Boxes.contains(ground.box(), one.box(), 1)));
        return seen;
    }

    List<Word> words() {
        return words;
    }

    List<Pressable> pressables() {
        return pressables;
    }

    Bounds screen() {
        return root.getLayoutBounds();
    }

    Bounds box(Node node) {
        return Boxes.in(root, node, node.getLayoutBounds());
    }

    Parent root() {
        return root;
    }

    /** Grounds painted after this place in the order. */
    Stream<Ground> over(int place) {
        return grounds.stream().filter(ground -> ground.order() > place);
    }

    /** It is a ground itself. */
    static boolean hides(Node node) {
        return switch (node) {
            case Region region when region.getBackground() != null -> region.getBackground().getFills().stream()
                    .map(BackgroundFill::getFill).anyMatch(Seen::hides);
            case Rectangle rectangle -> hides(rectangle.getFill());
            default -> false;
        };
    }

    private static boolean hides(Paint paint) {
        return paint != null && (!(paint instanceof Color color) || color.getOpacity() >= HIDES);
    }

    static boolean inside(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void look(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || leftOut.test(node)) {
            return;
        }
        order++;
        take(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void take(Node node) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            words.add(Word.of(text, root, order));
        }
        if (Pressable.is(node)) {
            pressables.add(Pressable.of(node, root, order));
        }
        if (hides(node) && node.getOpacity() >= HIDES) {
            grounds.add(new Ground(node, box(node), order));
        }
    }

    /** Something that hides what was painted before it. */
    record Ground(Node node, Bounds box, int order) {}
}
