package foodcourt.kiosk.payment;

import java.util.List;
import java.util.UUID;

/** Remembers over a crash what is open about money. May block; not for the UI thread. */
public interface PaymentJournal {

    /** Keeps this in place of what was kept of the order; it lasts when this returns. */
    void keep(UnpaidOrder order);

    /** Nothing is open any more. */
    void drop(UUID orderId);

    /** What is open, the oldest order first. */
    List<UnpaidOrder> kept();
}
