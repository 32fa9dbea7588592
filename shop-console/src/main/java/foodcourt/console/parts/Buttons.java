package foodcourt.console.parts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.look.Weight;

/** The console's buttons: at least 64 px high, their colours by style class. */
public final class Buttons {

    private Buttons() {}

    /** A button with a word, 72 px high and as wide as it needs. */
    public static TouchButton word(String words, double size, String... styles) {
        return styled(TouchButton.of(Kind.SECONDARY, words, size, Weight.BOLD), styles);
    }

    /** A button with an icon and a word, 72 px high and as wide as it needs. */
    public static TouchButton iconed(Icon icon, double iconSize, double stroke, String words, double size,
            String... styles) {
        return styled(TouchButton.of(Kind.SECONDARY, icon.view(iconSize, stroke), words, size, Weight.BOLD), styles);
    }

    /** A square button with an icon; {@code says} is its meaning in words. */
    public static TouchButton square(Icon icon, String says, double size) {
        return styled(TouchButton.icon(Kind.SECONDARY, icon.view(size / 2, 3), says)).sized(size, size).padded(0);
    }

    /** Sets the height and lets the width follow the words. */
    public static TouchButton high(TouchButton button, double height) {
        button.setMinHeight(height);
        button.setPrefHeight(height);
        button.setMaxHeight(height);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Lets the button take the room that is left in its row. */
    public static TouchButton wide(TouchButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Room that pushes apart what stands beside it. */
    public static Node gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static TouchButton styled(TouchButton button, String... styles) {
        button.getStyleClass().addAll(styles);
        return high(button, 72).gap(12).padded(20);
    }
}
