package foodcourt.console.tickets;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.BigNumber;
import foodcourt.client.look.Icon;
import foodcourt.client.look.KeyCap;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** A called ticket, 332 by 206: call again, or taken away by its guest. */
final class ReadyView extends VBox implements Place {
    static final double WIDTH = 332;
    static final double HEIGHT = 206;
    private static final double BODY = 106;

    private final SlipWords words;
    private final BigNumber number = new BigNumber("", 60);
    private final StackPane icon = new StackPane();
    private final Label called = Words.line("", 28, Weight.BOLD);
    private final TouchButton open;
    private final TouchButton again;
    private final ActionButton action;
    private @Nullable Slip shown;

    /** @param key of this place */
    ReadyView(Texts texts, TicketsViewModel tickets, int key) {
        words = new SlipWords(texts);
        open = TouchButton.of(Kind.QUIET, body(key), "").sized(WIDTH, BODY).padded(0);
        open.getStyleClass().add("slip-open");
        open.setOnAction(_ -> tickets.open(key));
        again = TouchButton.icon(Kind.SECONDARY, Icon.BELL.view(40, 2.6), texts.get("action.callAgain"))
                .sized(76, 72).padded(0).rounded(16);
        again.getStyleClass().addAll("act", "act-light");
        again.setOnAction(_ -> callAgain(tickets));
        action = new ActionButton(texts, 30, 72);
        action.button().setOnAction(_ -> tickets.act(key));
        getStyleClass().addAll("fc-slip", "slip");
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(open, actions());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(@Nullable Slip slip) {
        shown = slip;
        setVisible(slip != null);
        if (slip == null) {
            name("");
            return;
        }
        name(slip.number());
        number.show(slip.number());
        icon.getChildren().setAll(words.serviceIcon(slip).view(32));
        called.setText(words.called(slip));
        action.show(slip);
        setAccessibleText(slip.number() + ", " + words.called(slip));
        open.setAccessibleText(getAccessibleText());
    }

    private void callAgain(TicketsViewModel tickets) {
        if (shown != null) {
            tickets.callAgain(shown.ticketId());
        }
    }

    private void name(String number) {
        setId("ticket-" + number);
        open.setId("open-" + number);
        again.setId("call-again-" + number);
        action.button().setId("action-" + number);
    }

    private Node body(int key) {
        var head = new HBox(14, number, Buttons.gap(), new KeyCap(Integer.toString(key)));
        head.getStyleClass().add("ready-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 14, 0, 18));
        head.setMinSize(WIDTH, 74);
        head.setMaxHeight(74);
        var row = Tone.INK2.on(new HBox(8, icon, called));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 8, 0, 18));
        row.setMinHeight(32);
        return new VBox(head, row);
    }

    private Node actions() {
        var row = new HBox(16, again, action.button());
        row.setPadding(new Insets(16, 12, 12, 12));
        return row;
    }
}
