package foodcourt.kiosk.myorder;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.Service;
import foodcourt.api.TicketStatus;
import foodcourt.client.look.BigNumber;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Pager;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.printing.OrderSlips;

/** An order: its number, and each shop's part. */
public final class MyOrderView implements ScreenView {

    private final Tools tools;
    private final MyOrderViewModel model;
    private final Frame frame;
    private final OrderSlips slips;
    private final boolean scanner;
    private final TouchButton print;
    private final VBox parts = new VBox(24);
    private final LostStrip lost;
    private final Pager pager;
    private final StackPane facts = new StackPane();
    private final StackPane sheet = new StackPane();

    /**
     * The view of this model.
     *
     * @param scanner the kiosk has one
     */
    public MyOrderView(Tools tools, OrderSlips slips, boolean scanner, MyOrderViewModel model) {
        this.slips = slips;
        this.scanner = scanner;
        print = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.PRINTER.view(52, 2.6), "", 46, tools.bold())
                .sized(Frame.INNER, 128).named("print-slip");
        tools.taps().on(print, () -> slips.printSlip(model.contentProperty().get().order(), model.key()));
        this.tools = tools;
        this.model = model;
        var order = model.contentProperty().get().order();
        pager = new Pager("previous-parts", tools.text("myorder.previous"), "next-parts", tools.text("myorder.next"),
                300, 112, tools.bold())
                .onTap(tools.taps(), model::previousPage, model::nextPage);
        lost = new LostStrip(tools, "lost.wait");
        sheet.setPickOnBounds(false);
        frame = new Frame(tools).withHome().withTitle(tools.text("myorder.title")).withBack(model::back).withFoot(lost)
                .put(number(order), Frame.MARGIN, 160)
                .put(facts, Frame.MARGIN, 392, Frame.INNER, 64)
                .put(parts, Frame.MARGIN, 466)
                .put(pager, Frame.MARGIN, 1640, Frame.INNER, 112)
                .put(sheet, 0, 0);
        if (slips.available() && model.key().shown().isPresent()) {
            frame.getChildren().add(frame.getChildren().indexOf(sheet), print);
            print.setLayoutX(Frame.MARGIN);
            print.setLayoutY(1494);
        }
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), lost.attach(), model.attach(),
                model.contentProperty().subscribe(this::show), slips.slipProperty().subscribe(this::showPrint));
    }

    private void show(MyOrderViewModel.Content content) {
        parts.getChildren().setAll(content.parts().stream().map(part -> new PartCard(tools, model, part)).toList());
        pager.show(content.page(), content.pages());
        facts.getChildren().setAll(facts(content.order()));
        sheet.getChildren().clear();
        content.asking().ifPresent(part -> {
            sheet.getChildren().add(new CancelSheet(tools, model).of(content, part));
            sheet.lookup("#keep-order").requestFocus();
        });
    }

    private void showPrint(OrderSlips.Status status) {
        print.setText(tools.text(switch (status) {
            case NONE -> "myorder.print";
            case PRINTING -> "myorder.print.printing";
            case PRINTED -> "myorder.print.printed";
            case OUT_OF_PAPER, UNAVAILABLE -> "myorder.print.failed";
        }));
        print.setDisable(status == OrderSlips.Status.PRINTING);
    }

    private HBox number(OrderView order) {
        var big = Tone.PERSIMMON_PRESS.on(new BigNumber(order.number(), 128));
        big.setId("order-number");
        var words = new VBox(-8, Words.line(tools.text("done.number"), 38, tools.bold(), Tone.INK2), big);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var other = TouchButton.stacked(TouchButton.Kind.SECONDARY, Icon.EDIT.view(52), tools.text("myorder.other"),
                tools.size(40, 36), tools.bold()).sized(236, 164).padded(8).named("other-number");
        tools.taps().on(other, model::otherNumber);
        var card = new HBox(20, words, other);
        if (scanner) {
            var scan = TouchButton
                    .stacked(TouchButton.Kind.SECONDARY, Icon.SCAN.view(52), tools.text("myorder.scan-receipt"),
                            tools.size(40, 36), tools.bold())
                    .sized(236, 164).padded(8).named("scan-receipt");
            tools.taps().on(scan, model::otherNumber);
            card.getChildren().add(scan);
        }
        card.getStyleClass().add("fc-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(20, 26, 20, 36));
        card.setMinSize(Frame.INNER, 220);
        card.setMaxSize(Frame.INNER, 220);
        return card;
    }

    private HBox facts(OrderView order) {
        var service = tools.text(order.service() == Service.EAT_HERE ? "service.eat_here" : "service.take_out");
        var words = tools.text("myorder.facts", tools.clock(order.placedAt()), service,
                tools.texts().won(stillOrdered(order)));
        var facts = new HBox(12, Icon.CLOCK.view(42), Words.line(words, 38, tools.bold()));
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setPadding(new Insets(0, 8, 0, 8));
        return Tone.INK2.on(facts);
    }

    private static long stillOrdered(OrderView order) {
        return order.tickets().stream()
                .filter(ticket -> ticket.status() != TicketStatus.CANCELLED && ticket.status() != TicketStatus.REJECTED)
                .mapToLong(OrderTicketView::total)
                .sum();
    }
}
