package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.kiosk.frame.Tools;

/** The terminal said no: nothing was charged, why, and once more or another way. */
final class DeclinedPanel implements StepPanel {

    private final Tools tools;
    private final PaymentViewModel model;
    private final PaymentStep.Declined step;

    DeclinedPanel(Tools tools, PaymentViewModel model, PaymentStep.Declined step) {
        this.tools = tools;
        this.model = model;
        this.step = step;
    }

    @Override
    public boolean shows(PaymentStep other) {
        return step.equals(other);
    }

    @Override
    public List<Node> content() {
        var reason = "pay.declined." + step.reason().name().toLowerCase(Locale.ROOT);
        return List.of(Parts.below(8, Parts.medal(Icon.OCTAGON, 220, "k-medal-plum", Tone.PLUM)),
                Parts.below(28, Parts.title(tools, "pay.declined.title", tools.size(80, 70), 60)),
                Parts.below(28, Parts.notCharged(tools)),
                Parts.below(28, Parts.explanation(tools, tools.text(reason))), Parts.spring(),
                Parts.again(tools, model, step.method() == PaymentMethod.PHONE));
    }

    @Override
    public List<Foot> foot(Tools known) {
        return Foot.basketKept(known);
    }
}
