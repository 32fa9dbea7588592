package foodcourt.kiosk.done;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import foodcourt.api.OrderTicketView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** For each shop: where, how long, and whether its kitchen has the order. */
final class ShopRows extends VBox {

    private static final double ROW = 132;
    private static final double LOW_ROW = 98;
    private static final int HIGH_ROWS = 4;
    private final Tools tools;

    ShopRows(Tools tools) {
        this.tools = tools;
        getStyleClass().add("fc-card");
        setPadding(new Insets(4, 28, 4, 28));
        setMinWidth(Frame.INNER);
        setMaxWidth(Frame.INNER);
    }

    void show(DoneViewModel.Content content) {
        getChildren().clear();
        var low = content.rows().size() > HIGH_ROWS;
        for (int i = 0; i < content.rows().size(); i++) {
            var row = row(content.rows().get(i), content.staffKnow(), low);
            row.getStyleClass().add("k-line");
            if (i == content.rows().size() - 1) {
                row.getStyleClass().add("k-last");
            }
            getChildren().add(row);
        }
    }

    private HBox row(DoneViewModel.Row row, boolean staffKnow, boolean low) {
        var ticket = row.ticket();
        var words = new VBox(head(ticket, low ? 40 : 48), arrival(row, staffKnow, low));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(20, new ShopMarkView(ticket.shop().mark(), low ? 68 : 84), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(low ? LOW_ROW : ROW);
        line.setMaxHeight(low ? LOW_ROW : ROW);
        return line;
    }

    private HBox head(OrderTicketView ticket, double size) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(14, Words.fitting(tools.text(ticket.shop().name()), tools.black(), 430, size, 40, 34),
                Words.line(tools.text("done.counter", ticket.shop().counter()), 38, tools.bold(), Tone.INK2), spring,
                Words.line(tools.text("menu.wait", ticket.waitMinutes()), size, tools.black()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node arrival(DoneViewModel.Row row, boolean staffKnow, boolean low) {
        var icon = switch (row.arrival()) {
            case SENDING -> Icon.UNDO;
            case LATE -> Icon.CLOCK;
            case ARRIVED -> Icon.CHECK;
            case CANCELLED, REJECTED -> Icon.CROSS;
        };
        var tone = switch (row.arrival()) {
            case SENDING -> Tone.INK2;
            case LATE -> Tone.HONEY_TEXT;
            case ARRIVED -> Tone.SEA;
            case CANCELLED, REJECTED -> Tone.PLUM;
        };
        var words = new HBox(8, icon.view(40, row.arrival() == DoneViewModel.Arrival.ARRIVED ? 3.4 : 2.6),
                Words.line(words(row, staffKnow), low ? 34 : 38, tools.bold()));
        words.setAlignment(Pos.CENTER_LEFT);
        if (row.arrival() == DoneViewModel.Arrival.LATE) {
            words.setStyle("-fx-background-color: -fc-honey-tint; -fx-background-radius: 14");
            words.setPadding(new Insets(0, 14, 0, 10));
            words.setMaxWidth(Region.USE_PREF_SIZE);
        }
        if (row.arrival() == DoneViewModel.Arrival.ARRIVED) {
            words.setId("arrived-" + row.ticket().shop().shopId());
        }
        return tone.on(words);
    }

    private String words(DoneViewModel.Row row, boolean staffKnow) {
        return tools.text(switch (row.arrival()) {
            case SENDING -> "done.sending";
            case LATE -> staffKnow ? "done.late.staff" : "done.late";
            case ARRIVED -> "done.arrived";
            case CANCELLED -> "done.cancelled";
            case REJECTED -> "done.rejected";
        });
    }
}
