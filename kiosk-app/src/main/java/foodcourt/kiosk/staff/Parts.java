package foodcourt.kiosk.staff;

import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** What the staff's page is built of. */
final class Parts {

    private Parts() {}

    static VBox card(VBox content) {
        content.getStyleClass().add("fc-card");
        content.setPadding(new Insets(20, 32, 16, 32));
        content.setMinWidth(Frame.INNER);
        content.setMaxWidth(Frame.INNER);
        return content;
    }

    /** One at each end. */
    static HBox row(Node left, Node right) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(16, left, spring, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A part of the kiosk: what it is called, how it is below, and what can be done about it. */
    static HBox line(Tools tools, Icon icon, String key, Node below, Region action) {
        var words = new VBox(Words.line(tools.text(key), 44, tools.black()), below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(26, icon.view(60), words, action);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(below instanceof VBox ? 152 : 114);
        line.getStyleClass().addAll("k-line");
        return line;
    }

    static TouchButton action(Tools tools, Icon icon, String key, String id, Runnable action) {
        var button = TouchButton.of(TouchButton.Kind.SECONDARY, icon.view(40, 2.6), tools.text(key), 38, tools.bold())
                .sized(290, 96).gap(12).padded(6).named(id);
        tools.taps().on(button, action);
        return button;
    }

    static Label muted(Tools tools, String words) {
        return Tone.INK2.on(Words.fitting(words, tools.bold(), 560, 38, 34));
    }

    /** Seconds with one decimal, at least 0.1. */
    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", Math.max(0.1, took.toMillis() / 1000.0));
    }
}
