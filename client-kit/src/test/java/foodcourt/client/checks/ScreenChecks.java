package foodcourt.client.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/**
 * What every screen must pass, measured on a root that is in a scene, in px of that root (so a scaled window gives the
 * same figures). Findings are readable lines; an empty list is a pass. On the UI thread.
 *
 * <p>What is not seen is not checked: invisible nodes, and what lies wholly under another ground, such as the screen
 * under a sheet.
 */
public final class ScreenChecks {
    private final Seen seen;
    private final Parent root;

    private ScreenChecks(Parent root, Predicate<Node> leftOut) {
        this.root = root;
        this.seen = Seen.in(root, leftOut);
    }

    /** Looks at everything under this root. */
    public static ScreenChecks of(Parent root) {
        return without(root, _ -> false);
    }

    /** Looks at everything under this root but these nodes and what is in them; say why beside the call. */
    public static ScreenChecks without(Parent root, Predicate<Node> leftOut) {
        root.applyCss();
        root.layout();
        return new ScreenChecks(root, leftOut);
    }

    /** All findings by the limits of a screen. */
    public List<String> findings(Limits limits) {
        return Stream.of(wordsThatAreNotWhole(), wordsThatOverlap(), wordsSmallerThan(limits.text()),
                pressablesSmallerThan(limits.target()), pressablesNearerThan(limits.gap()),
                pressablesOutside(), wordsWithContrastBelow(limits.contrast()), pressablesWithoutName())
                .flatMap(List::stream).toList();
    }

    /** Words that are cut, end in an ellipsis, stick out of their ground or the screen, or are partly covered. */
    public List<String> wordsThatAreNotWhole() {
        return seen.words().stream().flatMap(word -> new Wholeness(word, seen).findings()).toList();
    }

    /** Words whose ink lies on the ink of other words. */
    public List<String> wordsThatOverlap() {
        var findings = new ArrayList<String>();
        pairs(seen.words(), (one, other) -> {
            if (Boxes.overlap(one.ink(), other.ink(), 1)) {
                findings.add(one + " and " + other + " overlap: " + Boxes.text(one.ink()) + ", "
                        + Boxes.text(other.ink()));
            }
        });
        return findings;
    }

    /** Words in a font of fewer px. */
    public List<String> wordsSmallerThan(double px) {
        return seen.words().stream().filter(word -> word.size() < px - 0.5)
                .map(word -> "%s is written in %.0f px, less than %.0f".formatted(word, word.size(), px)).toList();
    }

    /** Pressable things that are less wide or high. */
    public List<String> pressablesSmallerThan(double px) {
        return seen.pressables().stream()
                .filter(one -> Math.min(one.box().getWidth(), one.box().getHeight()) < px - 0.5)
                .map(one -> "%s is %s, less than %.0f px".formatted(one, Boxes.text(one.box()), px)).toList();
    }

    /** Pressable things with less space between them, or none. */
    public List<String> pressablesNearerThan(double px) {
        var findings = new ArrayList<String>();
        pairs(seen.pressables(), (one, other) -> {
            var gap = Boxes.gap(one.box(), other.box());
            if (gap < px - 0.5 && !one.contains(other)) {
                findings.add("%s and %s are %.0f px apart, less than %.0f".formatted(one, other, gap, px));
            }
        });
        return findings;
    }

    /** Pressable things that stick out of the screen. */
    public List<String> pressablesOutside() {
        var screen = root.getLayoutBounds();
        return seen.pressables().stream().filter(one -> !screen.contains(one.box()))
                .map(one -> "%s sticks out of the screen: %s".formatted(one, Boxes.text(one.box()))).toList();
    }

    /** Words with less contrast to what is behind them (WCAG 2), where that is one colour. */
    public List<String> wordsWithContrastBelow(double ratio) {
        var grounds = new Grounds(root);
        return seen.words().stream().flatMap(word -> grounds.contrast(word)
                .filter(contrast -> contrast < ratio - 0.005)
                .map(contrast -> "%s has a contrast of %.2f, less than %.2f".formatted(word, contrast, ratio))
                .stream()).toList();
    }

    /** Pressable things that say nothing to those who do not see them. */
    public List<String> pressablesWithoutName() {
        return seen.pressables().stream().filter(one -> one.name().isBlank())
                .map(one -> one + " has neither words nor an accessible text").toList();
    }

    /** Words shown now, for tests of what a screen says; a label's whole text. */
    public List<String> words() {
        return seen.words().stream().map(Word::whole).toList();
    }

    private static <T> void pairs(List<T> all, BiConsumer<T, T> look) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                look.accept(all.get(i), all.get(j));
            }
        }
    }

    static String name(Node node) {
        var own = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                ? " \"" + labeled.getText().replace('\n', ' ') + "\""
                : "";
        return node.getClass().getSimpleName() + own + " " + place(node);
    }

    static String place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return (at.equals(node) ? "#" : "in #") + at.getId();
            }
        }
        return "in " + node.getStyleClass();
    }

    /**
     * A screen's limits.
     *
     * @param text smallest font, in px
     * @param target smallest width and height of what is pressed, in px
     * @param gap smallest space between two of them, in px
     * @param contrast smallest ratio, 1 to 21
     */
    public record Limits(double text, double target, double gap, double contrast) {
        /** 1080 × 1920 px. */
        public static final Limits KIOSK = new Limits(34, 64, 16, 4.5);
        /** 1920 × 1080 px. */
        public static final Limits CONSOLE = new Limits(26, 64, 16, 4.5);
        /** 1920 × 1080 px, nothing to press. */
        public static final Limits BOARD = new Limits(26, 64, 16, 4.5);
    }
}
