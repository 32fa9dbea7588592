package foodcourt.console.tickets;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** A lane: its name and count, its places, a sentence while it is empty. */
final class LaneView extends Pane {
    private static final double HEAD = 64;
    private static final double PLACES = 80;
    private static final double GAP = 16;

    /**
     * @param beside stands at the right of the lane's name
     * @param columns how many places stand beside each other
     */
    LaneView(Lane lane, Texts texts, TicketsViewModel tickets, double width, int columns, Node beside) {
        var head = new HBox(14, icon(lane).view(44), Words.line(texts.get(key(lane)), 38, Weight.BLACK),
                count(lane, tickets), Buttons.gap(), beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 6, 0, 6));
        head.resizeRelocate(0, 0, width, HEAD);
        head.setManaged(false);
        tone(lane).on(head);
        getChildren().addAll(head, empty(lane, texts, tickets, width));
        for (var i = 0; i < lane.places(); i++) {
            place(lane, texts, tickets, i, columns);
        }
    }

    private void place(Lane lane, Texts texts, TicketsViewModel tickets, int index, int columns) {
        var key = lane.firstKey() + index;
        var ready = lane == Lane.READY;
        var place = ready ? new ReadyView(texts, tickets, key) : new SlipView(texts, tickets, key);
        var width = ready ? ReadyView.WIDTH : SlipView.WIDTH;
        var height = ready ? ReadyView.HEIGHT : SlipView.HEIGHT;
        place.node().setManaged(false);
        int row = index / columns;
        place.node().resizeRelocate(index % columns * (width + GAP), PLACES + row * (height + GAP), width, height);
        getChildren().add(place.node());
        tickets.slip(key).subscribe(place::show);
    }

    private static Node count(Lane lane, TicketsViewModel tickets) {
        var number = Words.line("", 34, Weight.BLACK, Tone.NIGHT);
        number.textProperty().bind(tickets.count(lane).asString());
        var badge = new StackPane(number);
        badge.getStyleClass().addAll("count", "count-" + lane.name().toLowerCase(Locale.ROOT));
        badge.setId("count-" + lane.name().toLowerCase(Locale.ROOT));
        badge.setPadding(new Insets(0, 14, 0, 14));
        badge.setMinSize(56, 52);
        badge.setMaxHeight(52);
        return badge;
    }

    private static Label empty(Lane lane, Texts texts, TicketsViewModel tickets, double width) {
        var label = Words.lines(texts.get(emptyKey(lane)), 28, Weight.BOLD, width - 24, 2);
        label.setManaged(false);
        label.setAlignment(Pos.TOP_LEFT);
        label.resizeRelocate(12, PLACES + 16, width - 24, 120);
        label.visibleProperty().bind(tickets.count(lane).isEqualTo(0));
        return Tone.DINK3.on(label);
    }

    private static String key(Lane lane) {
        return switch (lane) {
            case NEW -> "lane.new";
            case COOKING -> "lane.cooking";
            case READY -> "lane.ready";
        };
    }

    private static String emptyKey(Lane lane) {
        return switch (lane) {
            case NEW -> "lane.new.empty";
            case COOKING -> "lane.cooking.empty";
            case READY -> "lane.ready.empty";
        };
    }

    private static Icon icon(Lane lane) {
        return switch (lane) {
            case NEW -> Icon.RECEIPT;
            case COOKING -> Icon.FLAME;
            case READY -> Icon.BELL;
        };
    }

    private static Tone tone(Lane lane) {
        return switch (lane) {
            case NEW -> Tone.EMBER;
            case COOKING -> Tone.HONEY_LIGHT;
            case READY -> Tone.SEA_LIGHT;
        };
    }
}
