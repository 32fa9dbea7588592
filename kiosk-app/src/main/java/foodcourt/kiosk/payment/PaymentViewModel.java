package foodcourt.kiosk.payment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.session.StaffCall;

/** What the payment screen shows and what its guest may do; what does not fit the step does nothing. */
public final class PaymentViewModel {

    private final Paying paying;
    private final StaffCall staff;
    private final OrderView shown;

    /** @param shown the order as it was when the screen came */
    public PaymentViewModel(Paying paying, StaffCall staff, OrderView shown) {
        this.paying = paying;
        this.staff = staff;
        this.shown = shown;
    }

    /** How far it is; amounts may have changed with each step. */
    public ReadOnlyObjectProperty<PaymentStep> stepProperty() {
        return paying.stepProperty();
    }

    /** The order that is paid for. */
    public OrderView order() {
        return paying.orderProperty().get().orElse(shown);
    }

    /** Won that are still to be paid. */
    public long due() {
        var payment = order().payment();
        return payment == null ? order().total() : payment.due();
    }

    /** An amount is still asked for; of an order that has expired none is. */
    public boolean asksForMoney() {
        return !(stepProperty().get() instanceof PaymentStep.TooLate);
    }

    /** Won that were paid so far and kept. */
    public long paidSoFar() {
        OrderPaymentView payment = order().payment();
        return payment == null ? 0 : payment.paid() - payment.refundDue() - payment.refunded();
    }

    /** The ways to pay that this kiosk takes, in the order in which they are shown; others have no tile. */
    public List<PaymentMethod> methods() {
        return paying.methods();
    }

    /** The way that was chosen, also while it is being checked; empty while none is. */
    public Optional<PaymentMethod> selected() {
        return paying.selected();
    }

    /** Another method may be chosen now: the tiles are alive. */
    public boolean mayChoose() {
        return switch (stepProperty().get()) {
            case PaymentStep.AtTerminal(var _, var _, var processing) -> !processing;
            case PaymentStep.Voucher voucher -> !voucher.asking();
            case PaymentStep.Choosing(),PaymentStep.Counter _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ ->
                true;
            case PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid(),PaymentStep.TooLate _ -> false;
        };
    }

    /** Home and back are there; else their places are empty. */
    public boolean mayLeave() {
        return switch (stepProperty().get()) {
            case PaymentStep.TooLate _ -> true;
            case PaymentStep.Checking _,PaymentStep.Unclear _,PaymentStep.Paid() -> false;
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Choosing(),PaymentStep.Counter _,PaymentStep.Declined _,PaymentStep.TerminalSilent _ ->
                mayChoose();
        };
    }

    /** Pays in this way; a running wait for a card is cancelled first. */
    public void choose(PaymentMethod method) {
        paying.choose(method);
    }

    /** Does not wait for a card any longer, nor pay by this voucher or at the counter: another method may be chosen. */
    public void cancel() {
        paying.cancel();
    }

    /** The same way once more, after it did not work. */
    public void again() {
        paying.again();
    }

    /** Lets another method be chosen. */
    public void otherMethod() {
        paying.otherMethod();
    }

    /** Another digit of the voucher's code; others than 0 to 9 are ignored. */
    public void digit(char digit) {
        paying.digit(digit);
    }

    /** Takes the last digit of the voucher's code back. */
    public void eraseDigit() {
        paying.eraseDigit();
    }

    /** Pays with the voucher, when its code is complete. */
    public void useVoucher() {
        paying.useVoucher();
    }

    /** Somebody touched the screen anywhere. */
    public void touched() {
        paying.touched();
    }

    /** Asks for a person. */
    public void callStaff() {
        staff.call();
    }

    /** The guest knows the number and goes to the counter: the visit is over, the order waits for its payment. */
    public void leaveForCounter() {
        paying.leaveForCounter();
    }

    /** Back to the basket; the order is given up, what was chosen stays. */
    public void back() {
        if (mayLeave()) {
            paying.back();
        }
    }
}
