package foodcourt.kiosk.myorder;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.RejectReason;
import foodcourt.api.TicketStatus;
import foodcourt.client.look.Icon;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.Tools;

/** One shop's part of an order: how far it is, and its cancel or why not. */
final class PartCard extends VBox {

    private static final double WIDTH = 964;
    private final Tools tools;
    private final MyOrderViewModel model;
    private final OrderView order;

    PartCard(Tools tools, MyOrderViewModel model, MyOrderViewModel.Part part) {
        this.tools = tools;
        this.model = model;
        this.order = model.contentProperty().get().order();
        var ticket = part.ticket();
        getStyleClass().add("fc-card");
        setPadding(new Insets(28, 34, 32, 34));
        setMinWidth(Frame.INNER);
        setMaxWidth(Frame.INNER);
        setSpacing(24);
        setId("progress-" + ticket.shop().shopId());
        setAccessibleText(tools.text(ticket.shop().name()) + ", "
                + tools.text("myorder.status." + ticket.status().name().toLowerCase(java.util.Locale.ROOT)));
        getChildren().add(head(ticket));
        if (withTheShop() && ticket.status() != TicketStatus.CANCELLED
                && ticket.status() != TicketStatus.REJECTED) {
            getChildren().add(new Milestones(tools, ticket.status()));
        }
        getChildren().add(withTheShop() ? foot(part) : notWithTheShop());
    }

    /** An order that is not paid, or was not paid in time, is with no shop. */
    private boolean withTheShop() {
        return order.status() != OrderStatus.AWAITING_PAYMENT && order.status() != OrderStatus.EXPIRED;
    }

    private Notice notWithTheShop() {
        return order.status() == OrderStatus.EXPIRED
                ? notice(Notice.Kind.PLUM, Icon.CROSS, tools.text("myorder.expired"))
                : notice(Notice.Kind.HONEY, Icon.CASH, tools.text("myorder.unpaid"));
    }

    private HBox head(OrderTicketView ticket) {
        var words = new VBox(Words.fitting(tools.text(ticket.shop().name()), tools.black(), 560, 48, 40, 36),
                Words.fitting(dishes(ticket), tools.bold(), 560, 38, 34));
        Tone.INK2.on(words.getChildren().getLast());
        HBox.setHgrow(words, Priority.ALWAYS);
        var wait = new VBox(Words.line(tools.text("menu.wait", ticket.waitMinutes()), 48, tools.black()),
                Words.line(tools.text("done.counter", ticket.shop().counter()), 38, tools.bold(), Tone.INK2));
        wait.setAlignment(Pos.CENTER_RIGHT);
        var waiting = ticket.status() == TicketStatus.RECEIVED || ticket.status() == TicketStatus.ACCEPTED
                || ticket.status() == TicketStatus.COOKING;
        wait.getChildren().getFirst().setVisible(waiting);
        var head = new HBox(18, new ShopMarkView(ticket.shop().mark(), 84), words, wait);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String dishes(OrderTicketView ticket) {
        var first = ticket.lines().getFirst();
        int others = ticket.lines().stream().mapToInt(line -> line.quantity()).sum() - first.quantity();
        var name = tools.text(first.name());
        return others == 0 ? tools.text("myorder.dish", name, first.quantity())
                : tools.text("myorder.dishes", name, others);
    }

    private Node foot(MyOrderViewModel.Part part) {
        var ticket = part.ticket();
        return switch (ticket.status()) {
            case RECEIVED -> received(part);
            case ACCEPTED -> refusalOr(part, Notice.Kind.SUNKEN, Icon.INFO, "myorder.accepted");
            case COOKING -> refusalOr(part, Notice.Kind.SUNKEN, Icon.FLAME, "myorder.cooking.note");
            case READY -> refusalOr(part, Notice.Kind.SEA, Icon.BELL, "myorder.ready.note");
            case PICKED_UP -> refusalOr(part, Notice.Kind.SUNKEN, Icon.BAG, "myorder.collected.note");
            case UNCLAIMED -> refusalOr(part, Notice.Kind.SUNKEN, Icon.INFO, "myorder.unclaimed.note");
            case CANCELLED -> notice(Notice.Kind.PLUM, Icon.CROSS, tools.text("myorder.cancelled") + refund(ticket))
                    .named("cancelled-" + part.ticket().shop().shopId());
            case REJECTED -> notice(Notice.Kind.PLUM, Icon.CROSS, rejected(ticket.reason()) + refund(ticket));
        };
    }

    private Node refusalOr(MyOrderViewModel.Part part, Notice.Kind kind, Icon icon, String key) {
        if (part.refusal() == MyOrderViewModel.Refusal.NONE) {
            return notice(kind, icon, tools.text(key, part.ticket().shop().counter())).named(refusalId(part));
        }
        return notice(Notice.Kind.SUNKEN, icon, refusal(part)).named(refusalId(part));
    }

    private HBox received(MyOrderViewModel.Part part) {
        var cancel = cancel(part);
        var room = WIDTH - 16 - cancelWidth();
        var words = switch (part.refusal()) {
            case NONE -> new Notice(tools, Notice.Kind.SEA, Icon.INFO, 56, tools.text("myorder.received"), 38, room);
            case CANNOT_CONFIRM, NO_ANSWER, ACCEPTED, COOKING, TOO_LATE, CODE_NEEDED ->
                new Notice(tools, Notice.Kind.HONEY, Icon.WARNING, 56, refusal(part), 34, room).named(refusalId(part));
        };
        words.setMinHeight(132);
        return new HBox(16, words, cancel);
    }

    private TouchButton cancel(MyOrderViewModel.Part part) {
        var title = Words.line(tools.text(part.cancelling() ? "myorder.cancelling" : "myorder.cancel"),
                tools.size(44, 42),
                tools.black());
        var below = Words.line(amount(part.ticket().total()), 34, tools.bold());
        var button = TouchButton.titled(TouchButton.Kind.DESTRUCTIVE, Icon.CROSS.view(52, 3), title, below)
                .sized(cancelWidth(), 132)
                .padded(16)
                .named("cancel-" + part.ticket().shop().shopId());
        button.setDisable(!part.cancellable());
        tools.taps().on(button, () -> model.askToCancel(part));
        return button;
    }

    private double cancelWidth() {
        return Refund.of(order) ? 424 : 372;
    }

    private String amount(long won) {
        var amount = tools.texts().won(won);
        return Refund.of(order) ? tools.text("myorder.refund", amount) : amount;
    }

    private String refund(OrderTicketView ticket) {
        return Refund.words(tools, order, ticket);
    }

    private Notice notice(Notice.Kind kind, Icon icon, String words) {
        var notice = new Notice(tools, kind, icon, 60, words, 38, WIDTH);
        notice.setMinHeight(132);
        return notice;
    }

    private String refusal(MyOrderViewModel.Part part) {
        return tools.text("myorder.refusal." + part.refusal().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String refusalId(MyOrderViewModel.Part part) {
        return "refusal-" + part.ticket().shop().shopId();
    }

    private String rejected(@org.jspecify.annotations.Nullable RejectReason reason) {
        var why = reason == null ? RejectReason.OTHER : reason;
        return tools.text("myorder.rejected." + why.name().toLowerCase(java.util.Locale.ROOT));
    }
}
