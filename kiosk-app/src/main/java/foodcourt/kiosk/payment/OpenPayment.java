package foodcourt.kiosk.payment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.api.PaymentMethod;
import foodcourt.api.PaymentOutcome;
import foodcourt.api.RecordPayment;
import foodcourt.kiosk.terminal.Charge;

/**
 * A payment at the terminal that the server does not know the end of.
 *
 * @param won above 0
 * @param reference the approval number of one that was taken, else null
 */
public record OpenPayment(UUID paymentId, PaymentMethod method, long won, Stage stage, @Nullable String reference) {

    /** How far it is known. */
    public enum Stage {
        /** The terminal was asked, or was about to be. */
        ASKED,
        /** The money was taken. */
        TAKEN,
        /** No money was taken. */
        NOT_TAKEN
    }

    Charge charge() {
        return new Charge(paymentId, method, won);
    }

    OpenPayment taken(String approval) {
        return new OpenPayment(paymentId, method, won, Stage.TAKEN, approval);
    }

    OpenPayment notTaken() {
        return new OpenPayment(paymentId, method, won, Stage.NOT_TAKEN, null);
    }

    /** As the server is told. */
    RecordPayment told() {
        return new RecordPayment(method, switch (stage) {
            case ASKED -> PaymentOutcome.UNKNOWN;
            case TAKEN -> PaymentOutcome.AUTHORIZED;
            case NOT_TAKEN -> PaymentOutcome.DECLINED;
        }, won, reference);
    }
}
