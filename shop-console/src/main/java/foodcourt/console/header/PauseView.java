package foodcourt.console.header;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** For how long to pause; stands in the header in the place of its controls, so it covers no ticket. */
final class PauseView extends HBox {

    PauseView(HeaderViewModel header, Texts texts) {
        super(16);
        getStyleClass().add("pause-panel");
        setAlignment(Pos.CENTER_RIGHT);
        setPadding(new Insets(0, 8, 0, 20));
        setMaxHeight(92);
        var keep = Buttons.square(Icon.CROSS, texts.get("pause.keep"), 72).named("pause-keep");
        keep.setOnAction(_ -> header.keepOpen());
        getChildren().addAll(Tone.HONEY_LIGHT.on(Icon.PAUSE.view(36, 3)),
                Words.line(texts.get("pause.question"), 28, Weight.BLACK), Buttons.gap(),
                choice(header, texts.get("pause.minutes", 10), 10, "pause-10"),
                choice(header, texts.get("pause.minutes", 30), 30, "pause-30"),
                choice(header, texts.get("pause.openEnd"), null, "pause-open-end"), keep);
        visibleProperty().bind(header.askingPause());
    }

    private static TouchButton choice(HeaderViewModel header, String words, @Nullable Integer minutes, String id) {
        var button = Buttons.word(words, 28).padded(18).named(id);
        button.setOnAction(_ -> header.pause(minutes));
        button.disableProperty().bind(header.connected().not());
        return button;
    }
}
