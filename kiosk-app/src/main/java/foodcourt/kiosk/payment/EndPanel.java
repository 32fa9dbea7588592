package foodcourt.kiosk.payment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** Paid, and the number comes at once; or too late, and what was paid comes back. */
final class EndPanel implements StepPanel {

    private final Tools tools;
    private final PaymentStep step;

    EndPanel(Tools tools, PaymentStep step) {
        this.tools = tools;
        this.step = step;
    }

    @Override
    public boolean shows(PaymentStep other) {
        return step.equals(other);
    }

    @Override
    public List<Node> content() {
        return step instanceof PaymentStep.TooLate(var returned) ? tooLate(returned) : paid();
    }

    @Override
    public Node actions(Tools known, PaymentViewModel model) {
        return step instanceof PaymentStep.TooLate
                ? TouchButton.of(TouchButton.Kind.PRIMARY, tools.text("pay.late.basket"), 52, tools.black())
                        .sized(Frame.INNER, Parts.ROW).named("back-to-basket").onTap(tools.taps(), model::back)
                : Parts.instead(tools, Icon.CHECK, tools.text("pay.paid.what"));
    }

    private List<Node> paid() {
        return List.of(Parts.spring(), Parts.medal(Icon.CHECK, 248, "k-medal-sea", Tone.SEA_PRESS),
                Parts.below(44, Parts.title(tools, "pay.paid.title", 80, 72)), Parts.spring());
    }

    private List<Node> tooLate(long returned) {
        var content = new ArrayList<Node>();
        content.add(Parts.below(8, Parts.medal(Icon.CLOCK, 220, "k-medal-honey", Tone.HONEY_TEXT)));
        content.add(Parts.below(28, Parts.title(tools, "pay.late.title", tools.size(76, 70), 60)));
        if (returned > 0) {
            content.add(Parts.below(28, comesBack(returned)));
        }
        content.add(Parts.below(28, Parts.explanation(tools, tools.text("pay.late.what"))));
        content.add(Parts.spring());
        return content;
    }

    private Node comesBack(long returned) {
        return Parts.good(tools, Icon.UNDO, "comes-back",
                tools.text("pay.late.returned", tools.texts().won(returned)), 50, 44, 38, 34);
    }
}
