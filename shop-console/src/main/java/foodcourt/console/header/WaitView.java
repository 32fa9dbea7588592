package foodcourt.console.header;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The estimate that kiosks show, a minute less or more. */
final class WaitView extends HBox {

    WaitView(HeaderViewModel header, Texts texts) {
        super(16);
        var minutes = Words.centred(Words.line("", 40, Weight.BLACK));
        minutes.setId("wait-minutes");
        minutes.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("wait.minutes", header.waitMinutes().get()), header.waitMinutes()));
        var value = new VBox(Words.line(texts.get("wait.title"), 26, Weight.BOLD, Tone.DINK2), minutes);
        value.setAlignment(Pos.CENTER);
        value.setMinWidth(112);
        setAlignment(Pos.CENTER);
        getChildren().addAll(step(header, texts, Icon.MINUS, "wait.less", "wait-minus", -1), value,
                step(header, texts, Icon.PLUS, "wait.more", "wait-plus", 1));
    }

    private static Node step(HeaderViewModel header, Texts texts, Icon icon, String key, String id, int by) {
        var button = Buttons.square(icon, texts.get(key), 72).named(id);
        button.setOnAction(_ -> header.changeWait(by));
        button.disableProperty().bind(header.connected().not());
        return button;
    }
}
