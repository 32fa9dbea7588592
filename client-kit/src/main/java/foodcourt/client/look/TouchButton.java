package foodcourt.client.look;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.client.fx.Taps;

/** A button for fingers; it answers a press at once by its look. Its size is set by who places it. */
public final class TouchButton extends Button {

    /** What a button means. */
    public enum Kind {
        /** The one action of the screen, with a lip that sinks when pressed. */
        PRIMARY("fc-primary"),
        /** Primary on a bar: without the lip. */
        PRIMARY_FLAT("fc-primary fc-flat"),
        /** Done, ready: teal, with the lip. */
        SEA("fc-sea"),
        /** Any other action. */
        SECONDARY(""),
        /** The preferred one of two others. */
        OUTLINED("fc-outlined"),
        /** Chosen, or leaving: dark. */
        INK("fc-ink-button"),
        /** Takes something away. */
        DESTRUCTIVE("fc-destructive"),
        /** Least weight. */
        QUIET("fc-quiet");

        private final String styles;

        Kind(String styles) {
            this.styles = styles;
        }
    }

    private TouchButton(Kind kind) {
        be(kind);
        setTextOverrun(OverrunStyle.CLIP);
        setMnemonicParsing(false);
    }

    /** From now on it is of this kind: what it does has another weight. */
    public final void be(Kind kind) {
        getStyleClass().setAll("fc-button");
        if (!kind.styles.isEmpty()) {
            getStyleClass().addAll(kind.styles.split(" "));
        }
    }

    /** A button with words only, in that size (px). */
    public static TouchButton of(Kind kind, String words, double size, Typeface weight) {
        var button = new TouchButton(kind);
        button.setText(words);
        button.setFont(weight.font(size));
        return button;
    }

    /** An icon and, right of it, words. */
    public static TouchButton of(Kind kind, IconView icon, String words, double size, Typeface weight) {
        var button = of(kind, words, size, weight);
        button.setGraphic(icon);
        return button;
    }

    /** Words and, right of them, an icon. */
    public static TouchButton leading(Kind kind, String words, IconView icon, double size, Typeface weight) {
        var button = of(kind, icon, words, size, weight);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** An icon above words. */
    public static TouchButton stacked(Kind kind, IconView icon, String words, double size, Typeface weight) {
        var button = of(kind, icon, words, size, weight);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setGraphicTextGap(6);
        return button;
    }

    /** An icon alone; {@code says} is its meaning for those who do not see it. */
    public static TouchButton icon(Kind kind, IconView icon, String says) {
        var button = new TouchButton(kind);
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(says);
        return button;
    }

    /** Any content; {@code says} is its meaning for those who do not see it. */
    public static TouchButton of(Kind kind, Node content, String says) {
        var button = new TouchButton(kind);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(says);
        return button;
    }

    /** An icon, and right of it a title above a line of explanation. */
    public static TouchButton titled(Kind kind, IconView icon, Label title, Label below) {
        var words = new VBox(title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(22, icon, words);
        content.setAlignment(Pos.CENTER_LEFT);
        return of(kind, content, title.getText() + ", " + below.getText());
    }

    /** A corner function of the kiosk: 252 by 112, always in its place. */
    public static TouchButton corner(IconView icon, String words, double size, Typeface letters) {
        return of(Kind.SECONDARY, icon, words, size, letters).sized(252, 112).gap(14).padded(8);
    }

    /** Sets the size (px) and returns this. */
    public TouchButton sized(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        return this;
    }

    /** Sets the corner radius (px) and returns this. */
    public TouchButton rounded(double radius) {
        return styled("-fx-background-radius: " + radius + "; -fx-border-radius: " + radius + ";");
    }

    /** Sets the space left and right of the content (px) and returns this. */
    public TouchButton padded(double sides) {
        return styled("-fx-padding: 0 " + sides + " 0 " + sides + ";");
    }

    /** Sets the space between icon and words (px) and returns this. */
    public TouchButton gap(double pixels) {
        return styled("-fx-graphic-text-gap: " + pixels + ";");
    }

    /** Sets the id and returns this. */
    public TouchButton named(String id) {
        setId(id);
        return this;
    }

    /** Sets what a tap does and returns this. */
    public TouchButton onTap(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }

    /** Sets what a tap does, where two taps within a moment count once, and returns this. */
    public TouchButton onTap(Taps taps, Runnable action) {
        taps.on(this, action);
        return this;
    }

    /** The words, to bind them. */
    public StringProperty words() {
        return textProperty();
    }

    private TouchButton styled(String css) {
        var before = getStyle();
        setStyle(before == null ? css : before + css);
        return this;
    }
}
