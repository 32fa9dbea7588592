package foodcourt.kiosk.payment;

import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.api.LineView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.Service;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.LostStrip;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.printing.OrderSlips;

/** Paying: what is due, the ways to pay, one panel for the present step, and the row of its actions. */
public final class PaymentView implements ScreenView {

    private static final double CARD_Y = 564;
    private static final double CARD_HEIGHT = 1040;
    private static final double ACTIONS_Y = 1632;
    private final Tools tools;
    private final PaymentViewModel model;
    private final OrderSlips slips;
    private final Frame frame;
    private final Label heading;
    private final Price due;
    private final MethodTiles tiles;
    private final VBox card = new VBox();
    private final StackPane actions = new StackPane();
    private final StackPane fact = new StackPane();
    private final LostStrip foot;
    private final EventHandler<KeyEvent> typing = this::typed;
    private StepPanel panel;

    /** A view of this model. */
    public PaymentView(Tools tools, PaymentViewModel model, OrderSlips slips) {
        this.slips = slips;
        this.tools = tools;
        this.model = model;
        heading = Words.line("", 40, tools.bold(), Tone.INK2);
        due = new Price(model.due(), tools.texts().language(), 116);
        due.setId("due");
        tiles = new MethodTiles(tools, model);
        foot = new LostStrip(tools, fact, "lost.wait");
        panel = panel(model.stepProperty().get());
        card.getStyleClass().addAll("fc-card", "k-pay-card");
        card.setAlignment(Pos.TOP_CENTER);
        card.setPadding(new Insets(36, 42, 32, 42));
        frame = new Frame(tools).withHome().withSteps(2).put(heading, Frame.MARGIN, 164).put(due, Frame.MARGIN, 206)
                .put(order(), Frame.MARGIN + 516, 196, 516, 132).put(tiles, Frame.MARGIN, 366)
                .put(card, Frame.MARGIN, CARD_Y, Frame.INNER, CARD_HEIGHT)
                .put(actions, Frame.MARGIN, ACTIONS_Y, Frame.INNER, Parts.ROW).withBack(model::back).withFoot(foot);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        put(panel);
        return Subscription.combine(frame.attach(), foot.attach(), keyboard(),
                model.stepProperty().subscribe(this::show),
                tools.staff().statusProperty().subscribe(status -> show(model.stepProperty().get())),
                slips.counterProperty().subscribe(status -> show(model.stepProperty().get())),
                slips.referenceProperty().subscribe(status -> show(model.stepProperty().get())));
    }

    private void show(PaymentStep step) {
        if (!panel.shows(step)) {
            panel = panel(step);
            var _ = panel.shows(step);
            put(panel);
        }
        tiles.show(model.selected(), model.mayChoose());
        due.show(model.due());
        due.setVisible(model.asksForMoney());
        heading.setVisible(model.asksForMoney());
        heading.setText(model.paidSoFar() > 0
                ? tools.text("pay.rest", tools.texts().won(model.paidSoFar())) : tools.text("pay.amount"));
        frame.leavable(model.mayLeave());
    }

    private void put(StepPanel shown) {
        card.getChildren().setAll(shown.content());
        actions.getChildren().setAll(shown.actions(tools, model));
        fact.getChildren().setAll(shown.foot(tools).stream()
                .map(one -> Frame.fact(tools, one.icon(), one.words())).toList());
    }

    private StepPanel panel(PaymentStep step) {
        return switch (step) {
            case PaymentStep.Choosing() -> new ChoosingPanel(tools, model);
            case PaymentStep.AtTerminal at -> new TerminalPanel(tools, model, at);
            case PaymentStep.Voucher _ -> new VoucherPanel(tools, model);
            case PaymentStep.Counter _ -> new CounterPanel(tools, model, slips);
            case PaymentStep.Declined declined -> new DeclinedPanel(tools, model, declined);
            case PaymentStep.Checking _ -> new CheckingPanel(tools, model.selected().orElse(PaymentMethod.CARD));
            case PaymentStep.TerminalSilent _ -> new SilentPanel(tools, model);
            case PaymentStep.Unclear unclear -> new UnclearPanel(tools, model, slips, unclear);
            case PaymentStep.Paid _,PaymentStep.TooLate _ -> new EndPanel(tools, step);
        };
    }

    private VBox order() {
        var order = model.order();
        int count = order.tickets().stream().flatMap(ticket -> ticket.lines().stream()).mapToInt(LineView::quantity)
                .sum();
        var shops = order.tickets().size();
        var lines = new VBox(4,
                Words.line(tools.text(shops == 1 ? "pay.counts.one" : "pay.counts", shops, count), 38, tools.bold()),
                Words.line(tools.text(order.service() == Service.EAT_HERE ? "service.eat_here" : "service.take_out"),
                        38, tools.bold()));
        lines.setAlignment(Pos.CENTER_RIGHT);
        return Tone.INK2.on(lines);
    }

    /** A keyboard or a scanner types the voucher's digits too, whatever has the focus. */
    private Subscription keyboard() {
        var scene = frame.getScene();
        if (scene == null) {
            return Subscription.EMPTY;
        }
        scene.addEventFilter(KeyEvent.KEY_TYPED, typing);
        return () -> scene.removeEventFilter(KeyEvent.KEY_TYPED, typing);
    }

    private void typed(KeyEvent event) {
        if (model.stepProperty().get() instanceof PaymentStep.Voucher) {
            event.getCharacter().chars().filter(Character::isDigit).forEach(digit -> model.digit((char) digit));
        }
    }
}
