package foodcourt.kiosk.payment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.StaffCall;

/** The terminal was not reached, so nothing was charged; once more, another way, or staff help. */
final class SilentPanel implements StepPanel {

    private final Tools tools;
    private final PaymentViewModel model;
    private final Label tries;
    private final StackPane explanation = new StackPane();

    SilentPanel(Tools tools, PaymentViewModel model) {
        this.tools = tools;
        this.model = model;
        tries = Words.line("", 38, tools.bold(), Tone.INK2);
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.TerminalSilent(var count, var staffCalled))) {
            return false;
        }
        tries.setText(tools.text(count == 1 ? "pay.silent.tries.one" : "pay.silent.tries", count));
        // "we called staff" is said only when they heard it
        var call = tools.staff().statusProperty().get();
        var heard = staffCalled && (call == StaffCall.Status.CALLED || call == StaffCall.Status.COMING);
        explanation.getChildren().setAll(Parts.explanation(tools,
                tools.text(heard ? "pay.silent.staff" : "pay.silent.what")));
        return true;
    }

    @Override
    public List<Node> content() {
        return List.of(Parts.below(8, Parts.medal(Icon.WIFI_OFF, 220, "k-medal-honey", Tone.HONEY_TEXT)),
                Parts.below(28, Parts.title(tools, "pay.silent.title", tools.size(76, 70), 60)),
                Parts.below(28, Parts.notCharged(tools)), Parts.below(28, explanation), Parts.spring(), tries,
                Parts.below(16, again()));
    }

    @Override
    public Node actions() {
        return Parts.cancel(tools, model::back);
    }

    private TouchButton again() {
        return Parts.again(tools, model, model.selected().filter(PaymentMethod.PHONE::equals).isPresent());
    }
}
