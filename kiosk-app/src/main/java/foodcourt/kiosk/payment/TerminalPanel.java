package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The terminal waits for a card or a phone, or works with it; then nothing can be cancelled. */
final class TerminalPanel implements StepPanel {

    private final Tools tools;
    private final PaymentViewModel model;
    private final PaymentMethod method;
    private final boolean processing;
    private final Spinner spinner = new Spinner();
    private final Label back;

    TerminalPanel(Tools tools, PaymentViewModel model, PaymentStep.AtTerminal step) {
        this.tools = tools;
        this.model = model;
        method = step.method();
        processing = step.processing();
        back = Words.line("", 34, tools.bold());
    }

    @Override
    public boolean shows(PaymentStep step) {
        if (!(step instanceof PaymentStep.AtTerminal at) || at.method() != method || at.processing() != processing) {
            return false;
        }
        spinner.turn();
        back.setText(processing ? tools.text("pay.processing.what") : tools.text("pay.back-in", at.secondsLeft()));
        return true;
    }

    @Override
    public List<Node> content() {
        var phone = method == PaymentMethod.PHONE;
        var picture = phone ? TerminalPicture.phone(model.due()) : TerminalPicture.card(model.due(), processing);
        return List.of(Parts.title(tools, key("title"), tools.size(76, 70), 64, 56),
                Parts.below(phone ? 8 : 44, picture), Parts.spring(),
                Parts.waiting(spinner, Words.fitting(tools.text(key("waiting")), tools.black(), 760, 44, 40, 36),
                        back));
    }

    @Override
    public Node actions(Tools known, PaymentViewModel known2) {
        return processing ? Parts.instead(tools, Icon.INFO, tools.text("pay.processing.wait"))
                : Parts.cancel(tools, model::cancel);
    }

    @Override
    public List<Foot> foot(Tools known) {
        return List.of(new Foot(Icon.ARROW_DOWN, tools.text("pay.terminal-below")));
    }

    private String key(String what) {
        return (processing ? "pay.processing." : "pay.waiting.") + method.name().toLowerCase(Locale.ROOT) + "."
                + what;
    }
}
