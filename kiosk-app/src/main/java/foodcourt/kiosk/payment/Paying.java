package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** The paying of the order on the screen; it outlives the views. For the UI thread. */
public final class Paying {

    private final KioskSession session;
    private final List<PaymentMethod> methods;
    private final ObjectProperty<PaymentStep> step = new SimpleObjectProperty<>(new PaymentStep.Choosing());
    private final ObjectProperty<Optional<OrderView>> order = new SimpleObjectProperty<>(Optional.empty());

    /** @param methods that this kiosk takes, in the order in which they are shown */
    public Paying(KioskSession session, List<PaymentMethod> methods) {
        this.session = session;
        this.methods = List.copyOf(methods);
        var _ = session.screenProperty().subscribe(this::shown);
        session.onEnd(this::abandon);
    }

    /** How far it is. */
    ReadOnlyObjectProperty<PaymentStep> stepProperty() {
        return step;
    }

    /** The order that is paid for. */
    ReadOnlyObjectProperty<Optional<OrderView>> orderProperty() {
        return order;
    }

    /** The ways to pay that this kiosk takes, in the order in which they are shown. */
    public List<PaymentMethod> methods() {
        return methods;
    }

    /** Back to the basket: the order is given up, what was chosen stays. */
    void back() {
        abandon();
        session.show(new Screen.Review());
    }

    /** The visit ends; the order stays as it is. */
    void leave() {
        session.end();
    }

    private void shown(Screen screen) {
        if (screen instanceof Screen.Payment(var unpaid)
                && order.get().filter(known -> known.orderId().equals(unpaid.orderId())).isEmpty()) {
            order.set(Optional.of(unpaid));
            step.set(new PaymentStep.Choosing());
        }
    }

    private void abandon() {
        order.set(Optional.empty());
        step.set(new PaymentStep.Choosing());
    }
}
