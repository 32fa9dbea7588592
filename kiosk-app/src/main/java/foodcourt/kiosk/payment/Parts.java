package foodcourt.kiosk.payment;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** What the panels of paying are built of. */
final class Parts {

    /** Width inside the card, px. */
    static final double WIDTH = 948;
    /** Height of the row below the card, px. */
    static final double ROW = 136;
    private static final double NARROW = 442;
    private static final double BROAD = 574;
    private static final double GAP = 16;

    private Parts() {}

    /** The panel's sentence in the first of these sizes (px) in which it fits. */
    static Label title(Tools tools, String key, double... sizes) {
        return Words.centred(Words.fitting(tools.text(key), tools.black(), WIDTH, sizes));
    }

    /** Some lines of explanation. */
    static Label explanation(Tools tools, String words) {
        var label = Words.centred(Words.fitting(words, tools.bold(), WIDTH, 44, 40, 36));
        label.setLineSpacing(8);
        return label;
    }

    /** A large icon on a round ground of that size (px); {@code style} gives the ground. */
    static StackPane medal(Icon icon, double size, String style, Tone tone) {
        var medal = new StackPane(icon.view(Math.rint(size * 0.56), 2));
        medal.getStyleClass().addAll("k-medal", style);
        medal.setMinSize(size, size);
        medal.setMaxSize(size, size);
        return tone.on(medal);
    }

    /** "You were not charged": only where that is known. */
    static HBox notCharged(Tools tools) {
        return good(tools, Icon.CHECK, "not-charged", tools.text("pay.not-charged"), tools.size(56, 50), 46);
    }

    /** Good news about money, in the first of these sizes (px) in which it fits. */
    static HBox good(Tools tools, Icon icon, String id, String words, double... sizes) {
        var note = row(24, icon.view(64, 2.4), Words.fitting(words, tools.black(), WIDTH - 150, sizes));
        note.setId(id);
        note.getStyleClass().add("fc-good");
        note.setPadding(new Insets(22, 28, 22, 28));
        return Tone.SEA_PRESS.on(note);
    }

    /** "Do not pay again", with a line of why, or an empty one. */
    static HBox doNotPayAgain(Tools tools, double icon, double size, String why) {
        var words = new VBox(6, Words.line(tools.text("pay.not-again"), size, tools.black()));
        if (!why.isEmpty()) {
            words.getChildren().add(Words.line(why, tools.size(42, 38), tools.bold()));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        var warning = row(32, Icon.HAND.view(icon, 2), words);
        warning.setId("not-again");
        warning.getStyleClass().add("k-warning");
        warning.setPadding(new Insets(why.isEmpty() ? 18 : 28, 36, why.isEmpty() ? 18 : 28, 36));
        return Tone.HONEY_TEXT.on(warning);
    }

    /** Something left, two lines of words right of it, on a quiet ground. */
    static HBox waiting(Node left, Label title, Label below) {
        var words = new VBox(title, Tone.INK2.on(below));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var wait = row(24, left, words);
        wait.getStyleClass().add("k-wait");
        wait.setPadding(new Insets(20, 28, 20, 28));
        return wait;
    }

    /** A row as wide as the card's content. */
    static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(WIDTH);
        row.setMaxWidth(WIDTH);
        return row;
    }

    /** Cancel alone. */
    static TouchButton cancel(Tools tools, Runnable action) {
        return cancel(tools, action, "pay.cancel", Frame.INNER, 48);
    }

    /** Cancel and, right of it, the action of the panel. */
    static HBox cancelAnd(Tools tools, Runnable cancel, TouchButton action) {
        action.sized(BROAD, ROW);
        var row = new HBox(GAP, cancel(tools, cancel, "pay.cancel.short", NARROW, tools.size(48, 42)), action);
        row.setMinWidth(Frame.INNER);
        return row;
    }

    /** The same way once more. */
    static TouchButton again(Tools tools, PaymentViewModel model, boolean phone) {
        return TouchButton.of(TouchButton.Kind.PRIMARY, (phone ? Icon.PHONE : Icon.CARD).view(64),
                tools.text(phone ? "pay.again.phone" : "pay.again.card"), tools.size(58, 54), tools.black())
                .sized(WIDTH, 152).named("pay-again").onTap(tools.taps(), model::again);
    }

    /** Words in the place of the buttons. */
    static HBox instead(Tools tools, Icon icon, String words) {
        var label = Words.fitting(words, tools.bold(), Frame.INNER - 160, tools.size(44, 40), 38, 34);
        label.setId("payment-words");
        var row = new HBox(18, icon.view(56), label);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("k-wait");
        row.setMinSize(Frame.INNER, ROW);
        row.setMaxSize(Frame.INNER, ROW);
        return row;
    }

    /** Room that is left. */
    static Region spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** The node with that much space above it (px). */
    static <N extends Node> N below(double space, N node) {
        VBox.setMargin(node, new Insets(space, 0, 0, 0));
        return node;
    }

    private static TouchButton cancel(Tools tools, Runnable action, String key, double width, double size) {
        var cancel = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.CROSS.view(52, 2.8), tools.text(key), size,
                tools.bold()).sized(width, ROW).named("cancel-payment");
        return cancel.onTap(tools.taps(), action);
    }
}
