package foodcourt.console.counter;

import java.util.UUID;

/** Money of one order. */
public sealed interface Row permits Unpaid, Owed {

    /** The order's id, or the refund's. */
    UUID id();

    /** The key on the bump bar. */
    int key();

    /** The order's short number. */
    String number();

    /** How much it is. */
    long won();

    /** How far it is. */
    Stage stage();

    /** Staff do something here. */
    boolean actionable();
}
