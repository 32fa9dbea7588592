package foodcourt.kiosk.payment;

import foodcourt.api.OrderView;

/** Where a way of paying leads. */
interface Landing {

    /** Money has moved: the order as the server knows it since then. */
    void land(OrderView known);

    /** The order's time is over. */
    void tooLate(OrderView late);

    /** The guest does not pay: back to what was chosen. */
    void back();
}
