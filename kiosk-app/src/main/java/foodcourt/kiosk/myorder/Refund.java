package foodcourt.kiosk.myorder;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.kiosk.frame.Tools;

/** What becomes of the money of a part that is not made. */
final class Refund {

    private Refund() {}

    /** Money was taken for this order, so it comes back; where nothing is paid here, nothing is said of money. */
    static boolean of(OrderView order) {
        var payment = order.payment();
        return payment != null && payment.paid() > 0;
    }

    /** A line to add to what is said of a cancelled or rejected part; empty where no money was taken. */
    static String words(Tools tools, OrderView order, OrderTicketView ticket) {
        var payment = order.payment();
        if (payment == null || payment.paid() == 0) {
            return "";
        }
        return "\n" + tools.text(payment.refundDue() > 0 ? "myorder.refunding" : "myorder.refunded",
                tools.texts().won(ticket.total()));
    }
}
