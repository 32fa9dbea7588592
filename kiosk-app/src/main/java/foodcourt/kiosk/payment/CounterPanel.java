package foodcourt.kiosk.payment;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import foodcourt.client.look.BigNumber;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Times;
import foodcourt.kiosk.frame.Ring;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.printing.OrderSlips;

/** The number to show at the counter, and for how long it is kept. */
final class CounterPanel implements StepPanel {

    private static final double SLIP = 720;
    private final Tools tools;
    private final PaymentViewModel model;
    private final OrderSlips slips;
    private final StackPane actions = new StackPane();
    private final StackPane trouble = new StackPane();
    private final BigNumber number;
    private final Ring ring = new Ring(112, 46, 14, Color.web("#0B6268"));
    private final Label kept;
    private final Label left;
    private OrderSlips.Status printing;

    CounterPanel(Tools tools, PaymentViewModel model, OrderSlips slips) {
        this.tools = tools;
        this.model = model;
        this.slips = slips;
        printing = slips.counterProperty().get();
        number = Tone.PERSIMMON_PRESS.on(new BigNumber("", 236));
        number.setId("counter-number");
        kept = Words.line("", tools.size(50, 44), tools.black());
        left = Words.line("", tools.size(38, 36), tools.bold());
        show(printing);
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.Counter(var shown, var secondsLeft, var seconds))) {
            return false;
        }
        if (printing != slips.counterProperty().get()) {
            show(slips.counterProperty().get());
        }
        number.show(shown);
        ring.show((double) secondsLeft / seconds);
        kept.setText(tools.text("pay.counter.kept", Math.max(1, seconds / 60)));
        left.setText(tools.text("pay.counter.left", Times.minutesSeconds(Duration.ofSeconds(secondsLeft))));
        return true;
    }

    @Override
    public List<Node> content() {
        return List.of(Parts.title(tools, "pay.counter.title", tools.size(76, 70), 64, 56),
                Parts.below(48, slip()), Parts.below(20, trouble), Parts.spring(), Parts.waiting(ring, kept, left));
    }

    @Override
    public Node actions(Tools known, PaymentViewModel known2) {
        return actions;
    }

    /** First the slip, where one can be had; then the guest goes with it, or with the number in mind. */
    private void show(OrderSlips.Status status) {
        printing = status;
        var todo = switch (status) {
            case NONE -> slips.available() ? print("pay.counter.print") : seen();
            case PRINTING -> print("done.receipt.printing");
            case PRINTED, OUT_OF_PAPER, UNAVAILABLE -> seen();
        };
        todo.setDisable(status == OrderSlips.Status.PRINTING);
        actions.getChildren().setAll(Parts.cancelAnd(tools, model::cancel, todo));
        trouble.getChildren().clear();
        if (status.failed()) {
            var what = tools.text(status == OrderSlips.Status.OUT_OF_PAPER ? "done.no-paper" : "done.no-printer");
            trouble.getChildren().add(Tone.HONEY_TEXT.on(Parts.explanation(tools,
                    what + "\n" + tools.text("pay.counter.remember"))));
        }
    }

    private TouchButton print(String key) {
        return TouchButton.of(TouchButton.Kind.PRIMARY, Icon.PRINTER.view(56, 2.4), tools.text(key),
                tools.size(52, 46), tools.black()).named("print-counter-slip")
                .onTap(tools.taps(), () -> slips.printCounterSlip(model.order()));
    }

    private TouchButton seen() {
        return TouchButton.of(TouchButton.Kind.PRIMARY, Icon.CHECK.view(56, 2.8), tools.text("pay.counter.seen"),
                tools.size(52, 46), tools.black()).named("counter-seen").onTap(tools.taps(), model::leaveForCounter);
    }

    private VBox slip() {
        var place = new StackPane(number);
        place.setMinHeight(236);
        place.setMaxHeight(236);
        var dashes = new Region();
        dashes.getStyleClass().add("k-dashed");
        dashes.setMinHeight(5);
        VBox.setMargin(dashes, new Insets(20, 0, 20, 0));
        var where = new HBox(16, Icon.CASH.view(56),
                Words.fitting(tools.text("pay.counter.where"), tools.black(), SLIP - 166, 44, 40, 36));
        where.setAlignment(Pos.CENTER);
        var slip = new VBox(Words.line(tools.text("pay.counter.show"), 40, tools.bold(), Tone.INK2),
                Parts.below(10, place), dashes, where);
        slip.setAlignment(Pos.TOP_CENTER);
        slip.getStyleClass().add("k-number-slip");
        slip.setPadding(new Insets(28, 44, 28, 44));
        slip.setMinWidth(SLIP);
        slip.setMaxWidth(SLIP);
        return slip;
    }
}
