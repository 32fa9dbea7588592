package foodcourt.kiosk.payment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
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
    public List<Foot> foot(Tools known) {
        return Foot.basketKept(known);
    }

    private Node partPaid() {
        return Parts.good(tools, Icon.CHECK, "part-paid",
                tools.text("pay.part-paid", tools.texts().won(model.paidSoFar())), 44, 40, 36);
    }
}
