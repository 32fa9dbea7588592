package foodcourt.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;

/** An icon and a sentence or two on a coloured ground. */
public final class Notice extends HBox {

    /** What a notice is about. */
    public enum Kind {
        /** To know. */
        HONEY("fc-notice", Tone.HONEY_TEXT, Tone.INK),
        /** Good. */
        SEA("fc-good", Tone.SEA_PRESS, Tone.SEA_PRESS),
        /** A fact that cannot be changed. */
        SUNKEN("fc-note", Tone.PERSIMMON, Tone.INK),
        /** Did not happen. */
        PLUM("fc-bad", Tone.PLUM, Tone.PLUM);

        private final String style;
        private final Tone icon;
        private final Tone words;

        Kind(String style, Tone icon, Tone words) {
            this.style = style;
            this.icon = icon;
            this.words = words;
        }
    }

    private final Label words;

    /** A notice of that width (px) with text of that size (px). */
    public Notice(Tools tools, Kind kind, Icon icon, double iconSize, String text, double size, double width) {
        words = kind.words.on(Words.lines(text, size, tools.bold(), width - iconSize - 72, size * 0.09));
        getStyleClass().add(kind.style);
        setSpacing(20);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(16, 24, 16, 26));
        setMinWidth(width);
        setMaxWidth(width);
        getChildren().addAll(kind.icon.on(icon.view(iconSize)), words);
    }

    /** Gives the sentence an id. */
    public Notice named(String id) {
        words.setId(id);
        return this;
    }
}
