package foodcourt.console.counter;

import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.client.look.BigNumber;
import foodcourt.client.look.Icon;
import foodcourt.client.look.KeyCap;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.console.parts.Buttons;
import foodcourt.console.parts.Glyph;

/** Money of one order, 928 by 126: number, amount, and what staff do, asked once. */
final class RowView extends HBox {

    static final double WIDTH = 928;
    static final double HEIGHT = 126;
    private static final double NUMBER = 184;
    private static final Duration SOON = Duration.ofMinutes(1);
    private final CounterViewModel counter;
    private final Texts texts;
    private final Row row;
    private final boolean stale;
    private final Label note = Words.line("", 28, Weight.BOLD);

    /** @param stale nothing can be booked now */
    RowView(CounterViewModel counter, Texts texts, Row row, boolean stale) {
        super(18);
        this.counter = counter;
        this.texts = texts;
        this.row = row;
        this.stale = stale;
        getStyleClass().add(row.stage() == Stage.ASKING ? "counter-asking" : "panel");
        setId("row-" + row.number());
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 18, 0, 18));
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(key(), number(), amount(), Buttons.gap());
        getChildren().addAll(actions());
        tick();
    }

    /** Time has passed. */
    void tick() {
        switch (row) {
            case Unpaid order -> left(counter.content().get().left(order));
            case Owed owed -> {
                var method = texts.get("counter.method." + owed.method().name().toLowerCase(Locale.ROOT));
                note.setText(owed.attempts() == 0 ? method : texts.get("counter.tries", method, owed.attempts()));
                Tone.DINK2.on(note);
            }
        }
    }

    private void left(Duration left) {
        note.setText(left.isZero() ? texts.get("counter.expired")
                : texts.get("counter.left", Times.minutesSeconds(left)));
        (left.compareTo(SOON) < 0 ? Tone.HONEY_LIGHT : Tone.DINK2).on(note);
    }

    private Node key() {
        var key = new KeyCap(row.stage() == Stage.ASKING ? "*" : Integer.toString(row.key()));
        key.setVisible(row.actionable() && (row.stage() == Stage.OPEN || row.stage() == Stage.ASKING));
        return key;
    }

    private Node number() {
        var place = new StackPane(new BigNumber(row.number(), 60));
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(NUMBER);
        place.setMaxWidth(NUMBER);
        return place;
    }

    private Node amount() {
        var first = row.stage() == Stage.ASKING
                ? Words.line(texts.get(row instanceof Unpaid ? "counter.take.sure" : "counter.giveBack.sure"), 34,
                        Weight.BLACK)
                : null;
        var price = new Price(row.won(), texts.language(), 44);
        var box = first == null ? new VBox(price, note) : new VBox(price, Tone.HONEY_LIGHT.on(first));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node[] actions() {
        return switch (row.stage()) {
            case OPEN -> new Node[]{row.actionable() ? open() : byItself()};
            case ASKING -> new Node[]{no(), yes()};
            case SENDING -> new Node[]{onItsWay("counter.sending")};
            case AGAIN -> new Node[]{onItsWay("counter.again")};
        };
    }

    private TouchButton open() {
        var take = row instanceof Unpaid;
        var button = Buttons.iconed(take ? Icon.CASH : Icon.UNDO, 36, 2.6,
                texts.get(take ? "counter.take" : "counter.giveBack"), 30).named("counter-" + row.number());
        button.setAccessibleText(row.number() + ", " + texts.won(row.won()) + ", " + button.getText());
        button.setDisable(stale);
        button.setOnAction(_ -> counter.ask(row));
        return Buttons.high(button, 80);
    }

    private TouchButton no() {
        var button = Buttons.iconed(Icon.CROSS, 32, 3, texts.get("counter.no"), 30)
                .named("counter-no-" + row.number());
        button.setOnAction(_ -> counter.keep());
        return Buttons.high(button, 80);
    }

    private TouchButton yes() {
        var button = Buttons.iconed(Icon.CHECK, 34, 3.2, texts.get("counter.yes"), 30, "chosen-open")
                .named("counter-yes-" + row.number());
        button.setOnAction(_ -> counter.confirm());
        return Buttons.high(button, 80);
    }

    private Node byItself() {
        return Words.line(texts.get("counter.byItself"), 28, Weight.BOLD, Tone.DINK2);
    }

    private Node onItsWay(String key) {
        var words = new HBox(12, Glyph.onItsWay(36), Words.line(texts.get(key), 28, Weight.BOLD));
        words.setAlignment(Pos.CENTER_RIGHT);
        words.setId("counter-sending-" + row.number());
        return Tone.HONEY_LIGHT.on(words);
    }
}
