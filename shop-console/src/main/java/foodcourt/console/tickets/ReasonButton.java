package foodcourt.console.tickets;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.RejectReason;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** One of the four reasons: a word, and what follows from it. */
final class ReasonButton {
    private final RejectReason reason;
    private final StackPane icon = new StackPane();
    private final Label below;
    private final TouchButton button;

    ReasonButton(Texts texts, RejectReason reason, double width, Runnable choose) {
        this.reason = reason;
        var title = Words.line(texts.get("reason." + key(reason)), 40, Weight.BLACK);
        below = Words.line(texts.get("reason." + key(reason) + ".follows"), 28, Weight.BOLD);
        var words = new VBox(title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        icon.setMinSize(60, 60);
        var content = new HBox(24, icon, words);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPadding(new Insets(0, 28, 0, 28));
        content.setMinWidth(width);
        button = TouchButton.of(Kind.SECONDARY, content, title.getText() + ", " + below.getText()).sized(width, 124)
                .padded(0).rounded(22).named("reason-" + reason.name());
        button.setOnAction(_ -> choose.run());
        chosen(false);
    }

    Node node() {
        return button;
    }

    void chosen(boolean chosen) {
        button.getStyleClass().remove("chosen");
        if (chosen) {
            button.getStyleClass().add("chosen");
        }
        icon.getChildren().setAll(chosen ? Icon.CHECK.view(60, 3.4) : icon().view(60, 2.4));
        (chosen ? Tone.INK2 : Tone.DINK2).on(below);
    }

    private Icon icon() {
        return switch (reason) {
            case SOLD_OUT -> Icon.CROSS;
            case TOO_BUSY -> Icon.FLAME;
            case CLOSING_SOON -> Icon.MOON;
            case OTHER -> Icon.EDIT;
        };
    }

    private static String key(RejectReason reason) {
        return switch (reason) {
            case SOLD_OUT -> "soldOut";
            case TOO_BUSY -> "tooBusy";
            case CLOSING_SOON -> "closingSoon";
            case OTHER -> "other";
        };
    }
}
