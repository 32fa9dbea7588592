package foodcourt.client.checks;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Whether all of a text can be read. */
final class Wholeness {
    /** Anti-aliased edges and rounding. */
    private static final double SLACK = 2;
    private final Word word;
    private final Seen seen;

    Wholeness(Word word, Seen seen) {
        this.word = word;
        this.seen = seen;
    }

    Stream<String> findings() {
        return Stream.of(cut(), stickingOut(), clipped(), partlyCovered()).flatMap(Optional::stream);
    }

    /** The node of a label draws what fits: another text than the label's is a cut one. */
    private Optional<String> cut() {
        if (!(word.node().getParent() instanceof Labeled label)
                || plain(label).equals(squeezed(word.node().getText()))) {
            return Optional.empty();
        }
        var box = seen.box(label);
        return Optional
                .of("%s is cut to \"%s\": its words are %.0f px long, the label is %.0f × %.0f px".formatted(word,
                        word.node().getText(), length(label), box.getWidth(), box.getHeight()));
    }

    private static double length(Labeled label) {
        var words = new Text(label.getText());
        words.setFont(label.getFont());
        return words.getLayoutBounds().getWidth();
    }

    private Optional<String> stickingOut() {
        for (Node at = word.node().getParent(); at != null && !at.equals(seen.root()); at = at.getParent()) {
            if (Seen.hides(at)) {
                return outside(seen.box(at), ScreenChecks.name(at));
            }
        }
        return outside(seen.screen(), "the screen");
    }

    private Optional<String> clipped() {
        for (Node at = word.node(); at != null && !at.equals(seen.root()); at = at.getParent()) {
            if (at.getClip() != null) {
                return outside(Boxes.in(seen.root(), at, at.getClip().getBoundsInParent()),
                        "the clip of " + ScreenChecks.name(at));
            }
        }
        return Optional.empty();
    }

    private Optional<String> partlyCovered() {
        return seen.over(word.order()).filter(ground -> Boxes.overlap(ground.box(), word.ink(), SLACK)).findFirst()
                .map(ground -> word + " is partly covered by " + ScreenChecks.name(ground.node()));
    }

    private Optional<String> outside(Bounds box, String what) {
        return Boxes.contains(box, word.ink(), SLACK) ? Optional.empty()
                : Optional.of(word + " sticks out of " + what + ": " + Boxes.text(word.ink()) + " in "
                        + Boxes.text(box));
    }

    private static String plain(Labeled label) {
        var text = label.getText() == null ? "" : label.getText();
        return squeezed(label.isMnemonicParsing() ? text.replace("_", "") : text);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
