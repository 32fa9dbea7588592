package foodcourt.kiosk.payment;

import foodcourt.api.OrderView;
import foodcourt.kiosk.terminal.DeclineReason;

/** The guest's side, as long as the guest is there. */
interface Watcher {

    /** The card was read. */
    void processing();

    /** The terminal was never asked. */
    void silent();

    /** The terminal did not say what came of it: it is being asked. */
    void doubtful();

    /** No money was taken. */
    void notTaken(DeclineReason reason);

    /** The money was taken; the server does not know yet. */
    void taken();

    /** The server has heard of the payment; the order as it is since then. */
    void told(OpenPayment payment, OrderView order);
}
