package foodcourt.kiosk.myorder;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import foodcourt.api.LineView;
import foodcourt.api.OrderTicketView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Sheet;
import foodcourt.kiosk.frame.Tools;

/** Cancel this shop's part? Names number, shop, dishes and amount; keeping is the easier answer. */
final class CancelSheet {

    private static final double WIDTH = 936;
    private static final int LINES = 3;
    private final Tools tools;
    private final MyOrderViewModel model;

    CancelSheet(Tools tools, MyOrderViewModel model) {
        this.tools = tools;
        this.model = model;
    }

    Sheet of(MyOrderViewModel.Content content, MyOrderViewModel.Part part) {
        var ticket = part.ticket();
        var refund = Refund.of(content.order());
        var sheet = new Sheet(tools, 1320).add(head(content.order().number(), ticket), 0)
                .add(Words.lines(tools.text("cancel.question"), tools.size(84, 76), tools.black(), WIDTH, 0), 32)
                .add(amounts(ticket, refund), 32);
        if (content.order().tickets().size() > 1) {
            sheet.add(others(), 28);
        }
        return sheet.spring().add(yes(ticket, refund), 0).add(no(), 32);
    }

    private HBox head(String number, OrderTicketView ticket) {
        var words = new VBox(
                Words.line(number + " · " + tools.text("done.counter", ticket.shop().counter()), 40, tools.bold(),
                        Tone.INK2),
                Words.fitting(tools.text(ticket.shop().name()), tools.black(), 780, 64, 54, 48));
        words.setAlignment(Pos.CENTER_LEFT);
        return new HBox(28, new ShopMarkView(ticket.shop().mark(), 128), words);
    }

    private VBox amounts(OrderTicketView ticket, boolean refund) {
        var box = new VBox(12);
        box.getStyleClass().add("fc-note");
        box.setPadding(new Insets(28, 32, 28, 32));
        ticket.lines().stream().limit(LINES).forEach(line -> box.getChildren().add(line(line)));
        if (ticket.lines().size() > LINES) {
            box.getChildren().add(
                    Words.line(tools.text("cancel.more", ticket.lines().size() - LINES), 40, tools.bold(), Tone.INK2));
        }
        var dashes = new Region();
        dashes.getStyleClass().add("k-dashed");
        dashes.setMinHeight(4);
        VBox.setMargin(dashes, new Insets(10, 0, 6, 0));
        var sum = row(Words.line(tools.text(refund ? "cancel.refund" : "cancel.amount"), 44, tools.bold()),
                Tone.PERSIMMON_PRESS.on(new Price(ticket.total(), tools.texts().language(), 80)));
        box.getChildren().addAll(dashes, sum);
        if (refund) {
            box.getChildren().add(Words.line(tools.text("cancel.refund.how"), 38, tools.bold(), Tone.INK2));
        }
        return box;
    }

    private HBox line(LineView line) {
        return row(
                Words.fitting(tools.text("myorder.dish", tools.text(line.name()), line.quantity()), tools.bold(), 620,
                        44, 38, 34),
                new Price(line.amount(), tools.texts().language(), 44, tools.bold()));
    }

    private static HBox row(Node left, Node right) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(left, spring, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox others() {
        var row = new HBox(18, Icon.CHECK.view(52, 3.4), Words.line(tools.text("cancel.others"), 40, tools.bold()));
        row.setAlignment(Pos.CENTER_LEFT);
        return Tone.SEA_PRESS.on(row);
    }

    private TouchButton yes(OrderTicketView ticket, boolean refund) {
        var words = refund ? tools.text("cancel.yes.refund", tools.texts().won(ticket.total()))
                : tools.text("cancel.yes");
        var yes = TouchButton.of(TouchButton.Kind.DESTRUCTIVE, Icon.CROSS.view(56, 3), words, tools.size(52, 48),
                tools.black()).sized(WIDTH, 152).named("confirm-cancel");
        tools.taps().on(yes, model::confirmCancel);
        return yes;
    }

    private TouchButton no() {
        var no = TouchButton.of(TouchButton.Kind.PRIMARY, tools.text("cancel.no"), 60, tools.black())
                .sized(WIDTH, 166)
                .named("keep-order");
        tools.taps().on(no, model::keep);
        return no;
    }
}
