package foodcourt.console.tickets;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;
import foodcourt.console.parts.Glyph;

/** Eat here or take out, and who else cooks for the same number; a dashed line below. */
final class MetaRow extends HBox {
    private final SlipWords words;
    private final double size;
    private final StackPane icon = new StackPane();
    private final Label service;
    private final Label together;
    private final HBox cancelled;
    private final Node onItsWay;

    MetaRow(Texts texts, double size, double side) {
        this.words = new SlipWords(texts);
        this.size = size;
        this.service = Words.line("", size, Weight.BOLD);
        this.together = Words.line("", size, Weight.BOLD);
        var cross = Icon.CROSS.view(size, 3.4);
        this.cancelled = new HBox(8, cross, Words.line(texts.get("slip.cancelled"), size + 2, Weight.BLACK));
        this.onItsWay = Glyph.onItsWay(size);
        getStyleClass().add("slip-meta");
        Tone.INK2.on(this);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(6, side - 2, 6, side));
        cancelled.setAlignment(Pos.CENTER_LEFT);
        Tone.DINK.on(cancelled);
        getChildren().addAll(cancelled, icon, service, Buttons.gap(), onItsWay, together);
    }

    private String beside(Slip slip) {
        if (kept(slip)) {
            return words.kept(slip);
        }
        return slip.cancelled() ? "" : words.together(slip);
    }

    /** What is expected is said beside the service, for the action names the next step. */
    private static boolean kept(Slip slip) {
        return slip.sent() == Slip.Sending.KEPT;
    }

    void show(Slip slip) {
        icon.getChildren().setAll(words.serviceIcon(slip).view(Math.rint(size * 1.2)));
        service.setText(words.service(slip));
        together.setText(beside(slip));
        onItsWay.setVisible(kept(slip));
        onItsWay.setManaged(kept(slip));
        cancelled.setVisible(slip.cancelled());
        cancelled.setManaged(slip.cancelled());
    }
}
