package foodcourt.kiosk.payment;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** Asks for a way to pay; the tiles stand above. */
final class ChoosingPanel implements StepPanel {

    private final Tools tools;
    private final PaymentViewModel model;

    ChoosingPanel(Tools tools, PaymentViewModel model) {
        this.tools = tools;
        this.model = model;
    }

    @Override
    public boolean shows(PaymentStep step) {
        return step instanceof PaymentStep.Choosing;
    }

    @Override
    public List<Node> content() {
        var content = new ArrayList<Node>();
        content.add(Parts.spring());
        content.add(Parts.medal(Icon.HAND, 248, "k-medal-persimmon", Tone.PERSIMMON_PRESS));
        content.add(Parts.below(44, Parts.title(tools, "pay.choose.title", tools.size(80, 72), 64)));
        content.add(Parts.below(28, Parts.explanation(tools, tools.text("pay.choose.what"))));
        if (model.paidSoFar() > 0) {
            content.add(Parts.below(44, partPaid()));
        }
        content.add(Parts.spring());
        return content;
    }

    @Override
    public Node actions() {
        return Parts.cancel(tools, model::back);
    }

    @Override
    public List<Foot> foot() {
        return List.of(new Foot(Icon.BASKET, tools.text("pay.kept")));
    }

    private Node partPaid() {
        var note = Parts.row(24, Icon.CHECK.view(64, 2.4), Words.fitting(
                tools.text("pay.part-paid", tools.texts().won(model.paidSoFar())), tools.black(), Parts.WIDTH - 150,
                44, 40, 36));
        note.setId("part-paid");
        note.getStyleClass().add("fc-good");
        note.setPadding(new Insets(22, 28, 22, 28));
        return Tone.SEA_PRESS.on(note);
    }
}
