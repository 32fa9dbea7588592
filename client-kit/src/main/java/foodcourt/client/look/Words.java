package foodcourt.client.look;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Makes labels that never end in an ellipsis: what does not fit must be seen by a test, not hidden. */
public final class Words {

    private Words() {}

    /** One line in that size (px) and weight. */
    public static Label line(String text, double size, Typeface weight) {
        var label = new Label(text);
        label.setFont(weight.font(size));
        label.setTextOverrun(OverrunStyle.CLIP);
        label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return label;
    }

    /** One line in a tone. */
    public static Label line(String text, double size, Typeface weight, Tone tone) {
        return tone.on(line(text, size, weight));
    }

    /** Several lines, wrapped at that width (px), with so much extra space between lines (px). */
    public static Label lines(String text, double size, Typeface weight, double width, double spacing) {
        var label = line(text, size, weight);
        label.setWrapText(true);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setLineSpacing(spacing);
        return label;
    }

    /**
     * The text in the first of these sizes (px, largest first) in which it fits that width on one line; where none does,
     * wrapped in the last size.
     */
    public static Label fitting(String text, Typeface weight, double width, double... sizes) {
        for (var size : sizes) {
            if (width(text, size, weight) <= width) {
                return line(text, size, weight);
            }
        }
        return lines(text, sizes[sizes.length - 1], weight, width, 0);
    }

    /** How wide the text is on one line, in px. */
    public static double width(String text, double size, Typeface weight) {
        var measured = new Text(text);
        measured.setFont(weight.font(size));
        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }

    /** The same in the middle. */
    public static Label centred(Label label) {
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
