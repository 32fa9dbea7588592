package foodcourt.kiosk.payment;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** Nobody knows yet whether money was taken: what not to do, and what is being done. */
final class CheckingPanel implements StepPanel {

    private final Tools tools;
    private final PaymentMethod what;
    private final Spinner spinner = new Spinner();
    private final Label staff;

    /** @param what is checked: a payment at the terminal, by voucher, or at the counter */
    CheckingPanel(Tools tools, PaymentMethod what) {
        this.tools = tools;
        this.what = what;
        staff = Words.line("", tools.size(48, 42), tools.bold());
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.Checking(var seconds))) {
            return false;
        }
        spinner.turn();
        staff.setText(
                seconds > 0 ? tools.text("pay.checking.staff-in", seconds) : tools.text("pay.checking.staff-now"));
        return true;
    }

    @Override
    public List<Node> content() {
        var facts = new VBox(fact(done(), words(begun(), Tone.INK, false), false),
                fact(spinner, words("pay.checking.asking", Tone.INK, true), true),
                fact(later(), Tone.INK2.on(staff), true));
        facts.setMinWidth(Parts.WIDTH);
        facts.setMaxWidth(Parts.WIDTH);
        return List.of(Parts.title(tools, "pay.checking.title", tools.size(80, 72), 64),
                Parts.below(34, Parts.doNotPayAgain(tools, 128, tools.size(66, 56), tools.text("pay.not-again.why"))),
                Parts.below(34, facts), Parts.spring(), then());
    }

    @Override
    public Node actions(Tools known, PaymentViewModel model) {
        return Parts.instead(tools, Icon.INFO, tools.text("pay.checking.stay"));
    }

    private String begun() {
        return what == PaymentMethod.COUNTER ? "pay.checking.begun.counter" : "pay.checking.begun";
    }

    private static String then(PaymentMethod what) {
        return switch (what) {
            case CARD, PHONE -> "pay.checking.then";
            case VOUCHER -> "pay.checking.then.voucher";
            case COUNTER -> "pay.checking.then.counter";
        };
    }

    private HBox then() {
        var note = Parts.row(24, Icon.RECEIPT.view(64, 2.4),
                Words.fitting(tools.text(then(what)), tools.bold(), Parts.WIDTH - 150, 40, 36));
        note.getStyleClass().add("k-wait");
        note.setPadding(new Insets(22, 28, 22, 28));
        return note;
    }

    private Label words(String key, Tone tone, boolean now) {
        return tone.on(Words.fitting(tools.text(key), now ? tools.black() : tools.bold(), Parts.WIDTH - 130,
                tools.size(48, 42), 40, 36));
    }

    private static HBox fact(Node mark, Label words, boolean line) {
        var fact = Parts.row(28, mark, words);
        fact.setPadding(new Insets(0, 12, 0, 12));
        fact.setMinHeight(112);
        if (line) {
            fact.getStyleClass().add("k-fact");
        }
        return fact;
    }

    private static StackPane done() {
        var mark = round(Icon.CHECK, 44, 3.4);
        mark.getStyleClass().addAll("fc-round", "fc-round-sea");
        return mark;
    }

    private static StackPane later() {
        var mark = round(Icon.BELL, 40, 2.2);
        mark.getStyleClass().add("k-later");
        return Tone.INK3.on(mark);
    }

    private static StackPane round(Icon icon, double size, double stroke) {
        var mark = new StackPane(icon.view(size, stroke));
        mark.setMinSize(72, 72);
        mark.setMaxSize(72, 72);
        return mark;
    }
}
