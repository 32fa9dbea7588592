package foodcourt.client.look;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.TextAlignment;

/** Makes labels that never end in an ellipsis: what does not fit must be seen by a test, not hidden. */
public final class Words {

    private Words() {}

    /** One line in that size (px) and weight. */
    public static Label line(String text, double size, Weight weight) {
        var label = new Label(text);
        label.setFont(weight.font(size));
        label.setTextOverrun(OverrunStyle.CLIP);
        label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return label;
    }

    /** One line in a tone. */
    public static Label line(String text, double size, Weight weight, Tone tone) {
        return tone.on(line(text, size, weight));
    }

    /** Several lines, wrapped at that width (px), with so much extra space between lines (px). */
    public static Label lines(String text, double size, Weight weight, double width, double spacing) {
        var label = line(text, size, weight);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setLineSpacing(spacing);
        return label;
    }

    /** The same in the middle. */
    public static Label centred(Label label) {
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
