package foodcourt.client.look;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** An icon and a word on a rounded ground: a fact, not a button. */
public final class Chip extends HBox {

    /** The grounds of a chip. */
    public enum Kind {
        /** On paper and cards. */
        SUNKEN("fc-chip"),
        /** Dark on light. */
        INK("fc-chip fc-chip-ink"),
        /** On the console's and board's ground. */
        DARK("fc-chip fc-chip-dark"),
        /** Light on dark. */
        LIGHT("fc-chip fc-chip-light"),
        /** Less round, on pictures. */
        TAG("fc-tag");

        private final String styles;

        Kind(String styles) {
            this.styles = styles;
        }
    }

    private final Label words;

    /** A chip with words of that size (px). */
    public Chip(Kind kind, IconView icon, String text, double size, Typeface letters) {
        this(kind, text, size, letters);
        getChildren().addFirst(icon);
    }

    /** A chip without an icon. */
    public Chip(Kind kind, String text, double size, Typeface letters) {
        words = Words.line(text, size, letters);
        getStyleClass().addAll(kind.styles.split(" "));
        setSpacing(kind == Kind.TAG ? 8 : 10);
        setAlignment(Pos.CENTER);
        setPadding(kind == Kind.TAG ? new Insets(4, 14, 5, 12) : new Insets(8, 22, 8, 22));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(words);
    }

    /** The label with the words. */
    public Label words() {
        return words;
    }
}
