package foodcourt.kiosk.payment;

import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Tools;

/** Paying: what is due, the ways to pay, and one panel. */
public final class PaymentView implements ScreenView {

    private final Frame frame;

    /** A view of this model. */
    public PaymentView(Tools tools, PaymentViewModel model) {
        frame = new Frame(tools).withHome().withSteps(2).withBack(model::back)
                .put(Words.line(tools.texts().won(model.due()), 92, tools.black()), Frame.MARGIN, 240);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return frame.attach();
    }
}
