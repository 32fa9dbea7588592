package foodcourt.kiosk.session;

import java.util.Optional;
import java.util.UUID;

/** Remembers the order without an answer over a crash of the kiosk. May block; not for the UI thread. */
public interface PendingOrders {

    /** Remembers this one; it lasts when this returns. */
    void remember(PendingOrder pending);

    /** It has its answer. */
    void forget(UUID orderId);

    /** What was remembered last and not forgotten. */
    Optional<PendingOrder> remembered();
}
