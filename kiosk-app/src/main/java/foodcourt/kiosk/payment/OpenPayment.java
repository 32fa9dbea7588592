package foodcourt.kiosk.payment;

import java.util.Locale;
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
 * @param reference the approval number of one that was taken, where the terminal told it; else null
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

    private static final int LAST_DIGITS = 4;

    /** By what guests and staff find the payment of an order with this number. */
    static String reference(String number, UUID paymentId) {
        var id = paymentId.toString();
        return number + "-" + id.substring(id.length() - LAST_DIGITS).toUpperCase(Locale.ROOT);
    }

    Charge charge() {
        return new Charge(paymentId, method, won);
    }

    /** @param approval null: it is staff who say so */
    OpenPayment taken(@Nullable String approval) {
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
