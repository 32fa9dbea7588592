package foodcourt.kiosk.printing;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderView;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/**
 * The slips of one visit: the number slip comes by itself when the order is in, the receipt when the guest wants it. When
 * the visit ends nothing of it is known here. For the UI thread.
 */
public final class OrderSlips {

    /** How far the printing of one slip is. */
    public enum Status {
        /** It was not asked for. */
        NONE, PRINTING, PRINTED, OUT_OF_PAPER,
        /** The printer does not answer. */
        UNAVAILABLE;

        /** It was not printed, and the guest is to know. */
        public boolean failed() {
            return this == OUT_OF_PAPER || this == UNAVAILABLE;
        }
    }

    private final Printing printing;
    private final SlipWriter writer;
    private final ObjectProperty<Status> slip = new SimpleObjectProperty<>(Status.NONE);
    private final ObjectProperty<Status> receipt = new SimpleObjectProperty<>(Status.NONE);
    private final ObjectProperty<Status> counter = new SimpleObjectProperty<>(Status.NONE);
    private final ObjectProperty<Status> reference = new SimpleObjectProperty<>(Status.NONE);
    private @Nullable UUID printed;
    private int visit;

    /** Prints what this session orders. */
    public OrderSlips(Printing printing, SlipWriter writer, KioskSession session) {
        this.printing = printing;
        this.writer = writer;
        session.onEnd(this::forget);
        var _ = session.screenProperty().subscribe(this::shown);
    }

    /** There is a printer. */
    public boolean available() {
        return printing.available();
    }

    /** How far the number slip is. */
    public ReadOnlyObjectProperty<Status> slipProperty() {
        return slip;
    }

    /** How far the receipt is. */
    public ReadOnlyObjectProperty<Status> receiptProperty() {
        return receipt;
    }

    /** How far the slip for the counter is. */
    public ReadOnlyObjectProperty<Status> counterProperty() {
        return counter;
    }

    /** How far the slip with a payment's reference is. */
    public ReadOnlyObjectProperty<Status> referenceProperty() {
        return reference;
    }

    /** Staff were told of the printer's trouble. */
    public ReadOnlyBooleanProperty staffToldProperty() {
        return printing.call().toldProperty();
    }

    /** Prints the number slip, once more if it was printed before. */
    public void printSlip(OrderView order, OrderKey key) {
        if (available() && slip.get() != Status.PRINTING) {
            print(slip, writer.numberSlip(order, key));
        }
    }

    /** Prints the receipt. */
    public void printReceipt(OrderView order, OrderKey key) {
        if (available() && receipt.get() != Status.PRINTING) {
            print(receipt, writer.receipt(order, key));
        }
    }

    /** Prints what is shown at the counter, of an order that is still to be paid; its key is on it. */
    public void printCounterSlip(OrderView order) {
        if (available() && counter.get() != Status.PRINTING) {
            print(counter, writer.counterSlip(order, OrderKey.of(order)));
        }
    }

    /** Prints by what staff find a payment of which nobody knows yet whether it was taken. */
    public void printReference(OrderView order, String number) {
        if (available() && reference.get() != Status.PRINTING) {
            print(reference, writer.reference(order, number));
        }
    }

    private void shown(Screen screen) {
        if (screen instanceof Screen.Done(var order) && !order.orderId().equals(printed)) {
            printed = order.orderId();
            printSlip(order, OrderKey.of(order));
        }
    }

    private void print(ObjectProperty<Status> status, Slip what) {
        int now = visit;
        status.set(Status.PRINTING);
        var _ = printing.print(what).thenAccept(outcome -> {
            if (now == visit) {
                status.set(of(outcome));
            }
        });
    }

    private static Status of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> Status.PRINTED;
            case PrintOutcome.OutOfPaper() -> Status.OUT_OF_PAPER;
            case PrintOutcome.Unavailable _ -> Status.UNAVAILABLE;
        };
    }

    private void forget() {
        visit++;
        printed = null;
        slip.set(Status.NONE);
        receipt.set(Status.NONE);
        counter.set(Status.NONE);
        reference.set(Status.NONE);
    }
}
