package foodcourt.kiosk.session;

import java.util.List;
import java.util.UUID;

/** Remembers the orders without an answer over a crash of the kiosk. May block; not for the UI thread. */
public interface PendingOrders {

    /** Remembers this one beside the others; it lasts when this returns. */
    void remember(PendingOrder pending);

    /** It has its answer. */
    void forget(UUID orderId);

    /** Those that were remembered and not forgotten, the oldest first. */
    List<PendingOrder> remembered();
}
