package foodcourt.console.tickets;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.TouchButton;
import foodcourt.client.look.TouchButton.Kind;
import foodcourt.client.text.Texts;

/** A slip of the lanes New and Cooking, 384 by 428: a tap on its body opens it, its one action is below. */
final class SlipView extends VBox implements Place {
    static final double WIDTH = 384;
    static final double HEIGHT = 428;
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final double HEAD = 88;
    private static final double ACTION = 106;

    private final SlipWords words;
    private final SlipHead head;
    private final MetaRow meta;
    private final ItemsView items;
    private final TouchButton open;
    private final ActionButton action;

    /** @param key of this place */
    SlipView(Texts texts, TicketsViewModel tickets, int key) {
        words = new SlipWords(texts);
        head = new SlipHead(texts, HEAD, 60, 32);
        meta = new MetaRow(texts, 26, 18);
        items = new ItemsView(texts, ItemsView.Sizes.SLIP, WIDTH - 36);
        open = TouchButton.of(Kind.QUIET, body(), "").sized(WIDTH, HEIGHT - ACTION).padded(0);
        open.getStyleClass().add("slip-open");
        open.setOnAction(_ -> tickets.open(key));
        action = new ActionButton(texts, 34, 76);
        action.button().setOnAction(_ -> tickets.act(key));
        getStyleClass().addAll("fc-slip", "slip");
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(open, actionRow());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(@Nullable Slip slip) {
        setVisible(slip != null);
        if (slip == null) {
            name("");
            return;
        }
        name(slip.number());
        head.show(slip);
        meta.show(slip);
        items.show(slip.lines());
        action.show(slip);
        pseudoClassStateChanged(CANCELLED, slip.cancelled());
        setAccessibleText(words.spoken(slip));
        open.setAccessibleText(words.spoken(slip));
    }

    private void name(String number) {
        setId("ticket-" + number);
        open.setId("open-" + number);
        action.button().setId("action-" + number);
    }

    private Node body() {
        var room = new StackPane(items);
        room.setPadding(new Insets(4, 18, 0, 18));
        room.setMinHeight(0);
        VBox.setVgrow(room, Priority.ALWAYS);
        var body = new VBox(head, meta, room);
        body.setMinSize(WIDTH, HEIGHT - ACTION);
        body.setMaxSize(WIDTH, HEIGHT - ACTION);
        return body;
    }

    private Node actionRow() {
        var row = new HBox(action.button());
        row.setAlignment(Pos.TOP_CENTER);
        row.setPadding(new Insets(16, 12, 14, 12));
        return row;
    }
}
