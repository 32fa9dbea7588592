package foodcourt.console.tickets;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Glyph;

/** How long a guest has waited: a shape, the minutes, a word. */
final class AgeView extends VBox {
    private final Texts texts;
    private final Glyph shape;
    private final Label minutes;
    private final Label word;

    /** @param size of the minutes, in px; the word and the shape follow it */
    AgeView(Texts texts, double size) {
        this.texts = texts;
        this.shape = Glyph.filled(Math.rint(size * 0.84));
        this.minutes = Words.line("", size, Weight.BLACK);
        this.word = Words.line("", Math.max(26, Math.rint(size * 0.76)), Weight.BOLD);
        var row = new HBox(8, shape, minutes);
        row.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(row, word);
    }

    void show(Slip slip) {
        shape.shaped(shapeOf(slip.band()));
        minutes.setText(texts.get("age.minutes", SlipWords.minutes(slip)));
        word.setText(wordOf(texts, slip.band()));
    }

    static String wordOf(Texts texts, AgeBand band) {
        return switch (band) {
            case ON_TIME -> texts.get("age.onTime");
            case LATE -> texts.get("age.late");
            case OVERDUE -> texts.get("age.overdue");
        };
    }

    /** Circle, triangle, octagon: told apart without colour. */
    static String shapeOf(AgeBand band) {
        return switch (band) {
            case ON_TIME -> "M2.5 12A9.5 9.5 0 1 1 21.5 12A9.5 9.5 0 1 1 2.5 12Z";
            case LATE -> "M12 2 23 21.5H1Z";
            case OVERDUE -> "M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9Z";
        };
    }
}
