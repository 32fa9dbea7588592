package foodcourt.client.firststart;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.client.fx.Taps;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** Keys for typing a server's address where there is no keyboard, and the button that tries it. */
final class AddressKeypad extends VBox {
    /** Px. */
    static final double WIDTH = 952;
    private static final String[] ROWS = {"1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm.:"};
    private static final double KEY = 78;
    private static final double GAP = (WIDTH - 10 * KEY) / 9;
    private final FirstStartViewModel model;
    private final Texts texts;
    private final Taps taps;
    private final Letters letters;

    AddressKeypad(FirstStartViewModel model, Texts texts, Taps taps, Letters letters) {
        super(18);
        this.model = model;
        this.texts = texts;
        this.taps = taps;
        this.letters = letters;
        getChildren().addAll(Words.line(texts.get("server.type"), 40, letters.bold(), Tone.INK2), field());
        for (var row : ROWS) {
            getChildren().add(row(row));
        }
    }

    private HBox field() {
        var shown = Words.line("http://" + model.typedProperty().get(), 38, letters.bold());
        shown.setId("typed");
        var box = new StackPane(shown);
        StackPane.setAlignment(shown, Pos.CENTER_LEFT);
        box.getStyleClass().add("fc-note");
        box.setStyle("-fx-padding: 0 24 0 24;");
        box.setMinSize(WIDTH - 316, 100);
        box.setMaxSize(WIDTH - 316, 100);
        var test = TouchButton.of(TouchButton.Kind.OUTLINED, texts.get("server.test"), 40, letters.bold())
                .sized(300, 100).padded(6).named("test").onTap(taps, model::test);
        test.setDisable(model.typedProperty().get().isEmpty());
        return new HBox(16, box, test);
    }

    private HBox row(String characters) {
        var row = new HBox(GAP);
        characters.chars().mapToObj(Character::toString).forEach(each -> row.getChildren().add(key(each)));
        if (characters.length() < 10) {
            row.getChildren().add(TouchButton.icon(TouchButton.Kind.QUIET, Icon.LEFT.view(40, 3),
                    texts.get("delete")).sized(KEY, 92).padded(4).named("key-delete").onTap(model::delete));
        }
        return row;
    }

    /** Every tap counts: an address may have the same character twice in a row. */
    private TouchButton key(String character) {
        return TouchButton.of(TouchButton.Kind.SECONDARY, character, 44, letters.bold()).sized(KEY, 92).padded(4)
                .rounded(18).named("key-" + character).onTap(() -> model.type(character));
    }
}
