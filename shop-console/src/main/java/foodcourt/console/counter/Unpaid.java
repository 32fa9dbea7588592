package foodcourt.console.counter;

import java.time.Instant;
import java.util.UUID;

/**
 * An order that waits for its money.
 *
 * @param key on the bump bar, 1 to 5
 * @param due won
 * @param payBy when it expires
 */
public record Unpaid(UUID orderId, int key, String number, long due, Instant payBy, Stage stage) implements Row {

    @Override
    public UUID id() {
        return orderId;
    }

    @Override
    public long won() {
        return due;
    }

    @Override
    public boolean actionable() {
        return true;
    }
}
