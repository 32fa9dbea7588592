package foodcourt.kiosk.court;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import foodcourt.api.CallStaff;
import foodcourt.api.CourtView;
import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.RecordPayment;
import foodcourt.api.StaffCallView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.LiveNews;

/** What the kiosk asks of the court. The futures never fail; they may complete on any thread. */
public interface Court {

    /** The court's time, whatever this device's clock says. */
    InstantSource clock();

    /** The whole court as it is now. */
    CompletableFuture<Answer<CourtView>> court();

    /** Places an order; the same id and content may be sent again. */
    CompletableFuture<Answer<OrderView>> place(UUID orderId, PlaceOrder order);

    /** An order by its id. */
    CompletableFuture<Answer<OrderView>> order(UUID orderId);

    /**
     * Today's orders with a number such as {@code A047}: none or one.
     *
     * @param key what the guest knows of the order besides its number
     */
    CompletableFuture<Answer<List<OrderView>>> ordersByNumber(String number, OrderKey key);

    /** Cancels one shop's part of an order. */
    CompletableFuture<Answer<OrderView>> cancelTicket(UUID orderId, UUID ticketId, OrderKey key);

    /** Tells what the card terminal said of a payment; may be told again. */
    CompletableFuture<Answer<OrderView>> recordPayment(UUID orderId, UUID paymentId, RecordPayment payment);

    /** Pays with a voucher what it holds, at most what is due; the same payment id and code pay once. */
    CompletableFuture<Answer<OrderView>> useVoucher(UUID orderId, UUID paymentId, String code);

    /** Gives up an order that waits for payment; may be sent again. */
    CompletableFuture<Answer<OrderView>> abandon(UUID orderId);

    /** Asks for a person; the same id is one call. */
    CompletableFuture<Answer<StaffCallView>> callStaff(CallStaff call);

    /** A visit is over: the connection too holds nothing of it any more once what is under way has ended. */
    void visitOver();

    /** Follows the court's news until closed. */
    Following followCourt(Consumer<LiveNews> listener);

    /** Follows one order's news until closed. */
    Following followOrder(UUID orderId, Consumer<LiveNews> listener);

    /** Something that is followed. */
    interface Following extends AutoCloseable {

        @Override
        void close();
    }
}
