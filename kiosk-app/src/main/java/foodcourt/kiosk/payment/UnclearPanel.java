package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.printing.OrderSlips;
import foodcourt.kiosk.session.StaffCall;

/** It is still not known whether money was taken: staff look, and the number by which they find it. */
final class UnclearPanel implements StepPanel {

    private static final double PRINT = 356;
    private final Tools tools;
    private final PaymentViewModel model;
    private final OrderSlips slips;
    private final PaymentStep.Unclear step;
    private final TouchButton print;
    private final StackPane title = new StackPane();
    private final StackPane called = new StackPane();

    UnclearPanel(Tools tools, PaymentViewModel model, OrderSlips slips, PaymentStep.Unclear step) {
        this.tools = tools;
        this.model = model;
        this.slips = slips;
        this.step = step;
        print = TouchButton.of(TouchButton.Kind.SECONDARY, Icon.PRINTER.view(48, 2.6), "", tools.size(44, 38),
                tools.bold()).sized(PRINT, 112).padded(8).named("print-reference")
                .onTap(tools.taps(), this::print);
    }

    @Override
    public boolean shows(PaymentStep other) {
        if (!step.equals(other)) {
            return false;
        }
        // "staff are coming" is said only when they heard the call
        var call = tools.staff().statusProperty().get();
        var heard = call == StaffCall.Status.CALLED || call == StaffCall.Status.COMING;
        title.getChildren().setAll(Parts.title(tools, heard ? "pay.unclear.title" : "pay.unclear.title.needed",
                tools.size(80, 72), 64));
        called.getChildren().setAll(Parts.instead(tools, heard ? Icon.BELL : Icon.INFO, called(call)));
        var printing = slips.referenceProperty().get();
        print.setText(tools.text(switch (printing) {
            case NONE -> "pay.unclear.print";
            case PRINTING -> "done.receipt.printing";
            case PRINTED -> "pay.unclear.printed";
            case OUT_OF_PAPER, UNAVAILABLE -> "pay.unclear.not-printed";
        }));
        print.setDisable(printing == OrderSlips.Status.PRINTING || printing == OrderSlips.Status.PRINTED);
        return true;
    }

    private String called(StaffCall.Status call) {
        return tools.staff().calledAt().filter(_ -> call == StaffCall.Status.CALLED)
                .map(at -> tools.text("pay.unclear.called-at", tools.clock(at)))
                .orElseGet(() -> tools.text("pay.unclear.call." + call.name().toLowerCase(Locale.ROOT)));
    }

    private String what() {
        return switch (model.selected().orElse(PaymentMethod.CARD)) {
            case CARD, PHONE -> "pay.unclear.what";
            case VOUCHER, COUNTER -> "pay.unclear.what.no-answer";
        };
    }

    private void print() {
        slips.printReference(model.order(), step.reference());
    }

    @Override
    public List<Node> content() {
        // nobody leaves this screen but by staff, and a kiosk has no keyboard
        var sign = tools.heldByStaff(Parts.medal(Icon.BELL, 164, "k-medal-honey", Tone.HONEY_TEXT));
        sign.setId("unclear-sign");
        return List.of(sign, Parts.below(16, title),
                Parts.below(24, Parts.doNotPayAgain(tools, 104, tools.size(62, 56), "")),
                Parts.below(24, Parts.explanation(tools, tools.text(what()))), Parts.spring(),
                reference());
    }

    @Override
    public Node actions(Tools known, PaymentViewModel known2) {
        return called;
    }

    private Node reference() {
        var words = new VBox(Words.line(tools.text("pay.unclear.reference"), 38, tools.bold(), Tone.INK2),
                Words.fitting(step.reference(), tools.black(), Parts.WIDTH - 90 - PRINT, 72, 60, 48, 40));
        words.getChildren().getLast().setId("payment-reference");
        words.setAlignment(Pos.CENTER_LEFT);
        var slip = Parts.row(0, words);
        if (slips.available()) {
            slip.getChildren().addAll(Parts.spring(), print);
        }
        slip.getStyleClass().add("k-number-slip");
        slip.setPadding(new Insets(18, 32, 18, 32));
        return slip;
    }
}
