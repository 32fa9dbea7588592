package foodcourt.kiosk.payment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The terminal was not reached, so nothing was charged; it is called again by itself. */
final class SilentPanel implements StepPanel {

    private final Tools tools;
    private final PaymentViewModel model;
    private final Spinner spinner = new Spinner();
    private final Label tries;
    private final StackPane explanation = new StackPane();

    SilentPanel(Tools tools, PaymentViewModel model) {
        this.tools = tools;
        this.model = model;
        tries = Words.line("", 34, tools.bold());
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.TerminalSilent(var count, var staffCalled))) {
            return false;
        }
        spinner.turn();
        tries.setText(tools.text(count == 1 ? "pay.silent.tries.one" : "pay.silent.tries", count));
        explanation.getChildren().setAll(Parts.explanation(tools,
                tools.text(staffCalled ? "pay.silent.staff" : "pay.silent.what")));
        return true;
    }

    @Override
    public List<Node> content() {
        return List.of(Parts.below(8, Parts.medal(Icon.WIFI_OFF, 220, "k-medal-honey", Tone.HONEY_TEXT)),
                Parts.below(28, Parts.title(tools, "pay.silent.title", tools.size(76, 70), 60)),
                Parts.below(28, Parts.notCharged(tools)), Parts.below(28, explanation), Parts.spring(),
                Parts.waiting(spinner,
                        Words.fitting(tools.text("pay.silent.calling"), tools.black(), 760, 44, 40, 36), tries));
    }

    @Override
    public Node actions() {
        return Parts.cancel(tools, model::cancel);
    }
}
