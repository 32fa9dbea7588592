package foodcourt.console.counter;

import java.util.UUID;

import foodcourt.api.PaymentMethod;

/**
 * Money that is owed to a guest.
 *
 * @param key on the bump bar, 6 to 9
 * @param attempts how often the server tried in vain
 */
public record Owed(UUID refundId, int key, String number, long won, PaymentMethod method, int attempts, Stage stage)
        implements
            Row {

    @Override
    public UUID id() {
        return refundId;
    }

    /** Staff give back what was paid at the counter; the server everything else. */
    @Override
    public boolean actionable() {
        return method == PaymentMethod.COUNTER;
    }
}
