package foodcourt.console.tickets;

import java.util.List;
import javafx.scene.Node;

import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;
import foodcourt.console.parts.Glyph;

/** Dresses the one action of a slip: its words and colour by the status, or that it is on its way. */
final class ActionButton {
    private static final List<String> STYLES = List.of("act-accept", "act-finish", "act-collect", "act-quiet");

    private final TouchButton button;
    private final Texts texts;
    private final SlipWords words;
    private final double iconSize;

    ActionButton(Texts texts, double size, double height) {
        this.texts = texts;
        this.words = new SlipWords(texts);
        this.iconSize = Math.round(size * 1.18);
        this.button = Buttons.wide(Buttons.high(Buttons.word("", size, "act"), height)).gap(12).padded(8).rounded(16);
        button.setFont(Weight.BLACK.font(size));
    }

    TouchButton button() {
        return button;
    }

    void show(Slip slip) {
        button.getStyleClass().removeAll(STYLES);
        button.getStyleClass().add(style(slip));
        button.setText(waits(slip) ? texts.get("action.sending") : words.action(slip));
        button.setGraphic(slip.sending() ? Glyph.onItsWay(iconSize) : icon(words.actionIcon(slip)));
        button.setAccessibleText(slip.number() + ", " + button.getText());
    }

    private Node icon(Icon icon) {
        return icon.view(iconSize, icon == Icon.CHECK ? 3 : 2.6);
    }

    /** The next act has no place on it yet. */
    private static boolean waits(Slip slip) {
        return slip.sent() == Slip.Sending.ON_ITS_WAY;
    }

    private static String style(Slip slip) {
        if (waits(slip)) {
            return "act-quiet";
        }
        return switch (slip.status()) {
            case RECEIVED, ACCEPTED -> "act-accept";
            case COOKING -> "act-finish";
            case READY -> "act-collect";
            case CANCELLED, REJECTED, PICKED_UP, UNCLAIMED -> "act-quiet";
        };
    }
}
