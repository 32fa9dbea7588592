package foodcourt.kiosk.done;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

import foodcourt.api.OrderView;
import foodcourt.api.Service;
import foodcourt.client.look.BigNumber;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Perforation;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.Notice;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.printing.OrderSlips;

/** The order is in: the number first. */
public final class DoneView implements ScreenView {

    private static final Color GROUND = Color.web("#F4EADB");
    private static final double BELOW_SLIP = 800;
    private static final int SHOPS_WITH_ADVICE = 2;
    private final Tools tools;
    private final DoneViewModel model;
    private final Frame frame;
    private final ShopRows rows;
    private final TouchButton cancel;
    private final HBox cancelHint;
    private final OrderSlips slips;
    private final TouchButton receipt;
    private final StackPane trouble = new StackPane();
    private final StackPane firstAdvice = new StackPane();
    private final TouchButton finish;
    private final Label seconds;
    private final LostStrip lost;

    /** The view of this model. */
    public DoneView(Tools tools, DoneViewModel model, OrderSlips slips) {
        this.slips = slips;
        this.tools = tools;
        seconds = Words.line("", 38, tools.medium());
        this.model = model;
        var content = model.contentProperty().get();
        rows = new ShopRows(tools);
        cancel = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.CROSS.view(52, 2.8), tools.text("done.cancel"), 46,
                tools.bold()).sized(508, 128).named("cancel-order");
        tools.taps().on(cancel, model::cancel);
        cancelHint = Frame.fact(tools, Icon.INFO, tools.text("done.cancel-hint"));
        receipt = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.PRINTER.view(52, 2.6), "", tools.size(46, 40),
                tools.bold()).sized(508, 128).padded(8).named("print-receipt");
        tools.taps().on(receipt, () -> slips.printReceipt(content.order(), model.key()));
        finish = finish();
        lost = new LostStrip(tools, "lost.order");
        frame = new Frame(tools).sunken().withHome().withAllSteps().withFoot(lost).put(slip(content.order()),
                Frame.MARGIN, 160);
        var advice = content.rows().size() <= SHOPS_WITH_ADVICE;
        if (advice) {
            frame.put(Words.line(tools.text("done.next"), 48, tools.black()), 32, BELOW_SLIP + 6);
            frame.put(advice(), Frame.MARGIN, BELOW_SLIP + 76);
        }
        frame.put(rows, Frame.MARGIN, advice ? BELOW_SLIP + 300 : BELOW_SLIP);
        frame.put(cancel, Frame.MARGIN + 524, 1412);
        if (slips.available()) {
            frame.put(receipt, Frame.MARGIN, 1412);
            frame.put(trouble, Frame.MARGIN, 1551, Frame.INNER, 82);
        }
        cancelHint.setMinWidth(Frame.INNER);
        frame.put(cancelHint, Frame.MARGIN, 1556);
        frame.put(finish, Frame.MARGIN, 1644);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), lost.attach(), model.attach(),
                model.contentProperty().subscribe(this::show), slips.slipProperty().subscribe(status -> showSlips()),
                slips.receiptProperty().subscribe(status -> showSlips()),
                slips.staffToldProperty().subscribe(told -> showSlips()),
                model.secondsLeftProperty().subscribe(left -> seconds
                        .setText("· " + tools.text("done.home-in", left))));
    }

    private void show(DoneViewModel.Content content) {
        rows.show(content);
        cancel.setVisible(content.cancellable());
        showSlips();
    }

    private void showSlips() {
        var failed = failed();
        trouble.getChildren().clear();
        failed.ifPresent(status -> trouble.getChildren().add(trouble(status)));
        cancelHint.setVisible(model.contentProperty().get().cancellable() && failed.isEmpty());
        receipt.setText(tools.text(switch (slips.receiptProperty().get()) {
            case NONE -> "done.receipt";
            case PRINTING -> "done.receipt.printing";
            case PRINTED -> "done.receipt.printed";
            case OUT_OF_PAPER, UNAVAILABLE -> "done.receipt.again";
        }));
        receipt.setDisable(slips.receiptProperty().get() == OrderSlips.Status.PRINTING
                || slips.receiptProperty().get() == OrderSlips.Status.PRINTED);
        receipt.setGraphic((slips.receiptProperty().get() == OrderSlips.Status.PRINTED ? Icon.CHECK : Icon.PRINTER)
                .view(52, 2.6));
        var slipComes = slips.available() && !slips.slipProperty().get().failed();
        firstAdvice.getChildren().setAll(slipComes ? advice(Icon.RECEIPT, 1, "done.advice.slip")
                : advice(Icon.PHONE, 1, "done.advice.1"));
    }

    private Optional<OrderSlips.Status> failed() {
        return Stream.of(slips.receiptProperty().get(), slips.slipProperty().get()).filter(OrderSlips.Status::failed)
                .findFirst();
    }

    private Notice trouble(OrderSlips.Status status) {
        var what = tools.text(status == OrderSlips.Status.OUT_OF_PAPER ? "done.no-paper" : "done.no-printer");
        var told = slips.staffToldProperty().get() ? " " + tools.text("done.staff-told") : "";
        var notice = new Notice(tools, Notice.Kind.HONEY, Icon.WARNING, 52,
                what + told + "\n" + tools.text("done.take-photo"), 34, Frame.INNER).named("print-trouble");
        notice.setPadding(new Insets(0, 24, 0, 26));
        notice.setMinHeight(82);
        notice.setMaxHeight(82);
        return notice;
    }

    private TouchButton finish() {
        var words = new HBox(16, Words.line(tools.text("done.finish"), 50, tools.bold()), seconds);
        words.setAlignment(Pos.CENTER);
        var button = TouchButton.of(TouchButton.Kind.INK, words, tools.text("done.finish")).sized(Frame.INNER, 124)
                .named("finish");
        tools.taps().on(button, model::finish);
        return button;
    }

    private VBox slip(OrderView order) {
        var check = new StackPane(Icon.CHECK.view(52, 3.6));
        check.getStyleClass().addAll("fc-round", "fc-round-sea");
        check.setMinSize(76, 76);
        check.setMaxSize(76, 76);
        var head = new HBox(18, check, Words.line(tools.text("done.title"), 60, tools.black()));
        head.setAlignment(Pos.CENTER);
        var number = Tone.PERSIMMON_PRESS.on(new BigNumber(order.number(), 340));
        number.setId("order-number");
        var place = new StackPane(number);
        place.setMinSize(944, 290);
        place.setMaxSize(944, 290);
        var slip = new VBox(head, numberLine(), place,
                new Perforation(1032, 44, GROUND), facts(order));
        slip.getStyleClass().add("k-slip");
        slip.setAlignment(Pos.TOP_CENTER);
        slip.setPadding(new Insets(32, 0, 28, 0));
        slip.setSpacing(12);
        slip.setMinSize(Frame.INNER, 620);
        slip.setMaxSize(Frame.INNER, 620);
        return slip;
    }

    private HBox numberLine() {
        var line = new HBox(36, Words.line(tools.text("done.number"), 42, tools.bold(), Tone.INK2));
        line.setAlignment(Pos.CENTER);
        model.key().shown().ifPresent(code -> {
            var words = Words.line(tools.text("done.code", code), 42, tools.black());
            words.setId("order-code");
            words.setAccessibleText(code);
            line.getChildren().add(words);
        });
        return line;
    }

    private HBox facts(OrderView order) {
        var eatHere = order.service() == Service.EAT_HERE;
        var service = new HBox(12, (eatHere ? Icon.BOWL : Icon.BAG).view(46),
                Words.line(tools.text(eatHere ? "service.eat_here" : "service.take_out"), 40, tools.bold()));
        service.setAlignment(Pos.CENTER_LEFT);
        var facts = new HBox(service, spring(),
                Words.line(tools.text("done.at", tools.clock(order.placedAt())), 40, tools.bold()), spring(),
                new Price(order.total(), tools.texts().language(), 48));
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(944);
        facts.setMaxWidth(944);
        return facts;
    }

    private HBox advice() {
        var cards = new HBox(16);
        var icons = List.of(Icon.PHONE, Icon.SCREEN, Icon.BELL);
        cards.getChildren().add(firstAdvice);
        for (int i = 1; i < icons.size(); i++) {
            cards.getChildren().add(advice(icons.get(i), i + 1, "done.advice." + (i + 1)));
        }
        return cards;
    }

    private StackPane advice(Icon icon, int number, String key) {
        var words = Words.centred(Words.lines(tools.text(key), 38, tools.bold(), 316, 0));
        var column = new VBox(8, Tone.PERSIMMON.on(icon.view(68)), words);
        column.setAlignment(Pos.CENTER);
        var dot = new StackPane(Words.line(Integer.toString(number), 34, tools.black()));
        dot.getStyleClass().add("fc-round");
        dot.setMinSize(48, 48);
        dot.setMaxSize(48, 48);
        StackPane.setAlignment(dot, Pos.TOP_LEFT);
        StackPane.setMargin(dot, new Insets(14, 0, 0, 16));
        var card = new StackPane(column, dot);
        card.getStyleClass().add("fc-card");
        card.setMinSize(333, 204);
        card.setMaxSize(333, 204);
        return card;
    }

    private static Node spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
