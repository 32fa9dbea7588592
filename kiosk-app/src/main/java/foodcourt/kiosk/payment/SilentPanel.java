package foodcourt.kiosk.payment;

import java.util.List;
import javafx.scene.Node;
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

    private static final double WIDE = 780;
    private final Tools tools;
    private final PaymentViewModel model;
    private final StackPane next = new StackPane();
    private final Spinner spinner = new Spinner();
    private final StackPane explanation = new StackPane();

    SilentPanel(Tools tools, PaymentViewModel model) {
        this.tools = tools;
        this.model = model;
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.TerminalSilent(var count, var staffCalled, var seconds))) {
            return false;
        }
        next.getChildren().setAll(next(tools.text(count == 1 ? "pay.silent.tries.one" : "pay.silent.tries", count),
                seconds));
        // "we called staff" is said only when they heard it
        var call = tools.staff().statusProperty().get();
        var heard = staffCalled && (call == StaffCall.Status.CALLED || call == StaffCall.Status.COMING);
        explanation.getChildren().setAll(Parts.explanation(tools,
                tools.text(heard ? "pay.silent.staff" : "pay.silent.what")));
        return true;
    }

    @Override
    public List<Node> content() {
        return List.of(Parts.below(8, Parts.medal(Icon.WIFI_OFF, 172, "k-medal-honey", Tone.HONEY_TEXT)),
                Parts.below(20, Parts.title(tools, "pay.silent.title", tools.size(76, 70), 60)),
                Parts.below(20, Parts.notCharged(tools)), Parts.below(20, explanation), Parts.spring(), next,
                Parts.below(16, again()));
    }

    private Node next(String tries, int seconds) {
        if (seconds == 0) {
            return Words.line(tries, 38, tools.bold(), Tone.INK2);
        }
        spinner.turn();
        return Parts.waiting(spinner, Words.fitting(tools.text("pay.silent.calling"), tools.black(), WIDE, 46, 42, 38),
                Words.fitting(tools.text(seconds == 1 ? "pay.silent.next.one" : "pay.silent.next", seconds) + " · "
                        + tries, tools.bold(), WIDE, 38, 34));
    }

    private TouchButton again() {
        return Parts.again(tools, model, model.selected().filter(PaymentMethod.PHONE::equals).isPresent())
                .sized(Parts.WIDTH, 132);
    }
}
