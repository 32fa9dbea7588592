package foodcourt.console.connection;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.api.CourtView;
import foodcourt.api.ItemSale;
import foodcourt.api.OrderView;
import foodcourt.api.RefundView;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.LiveNews;

/** What the console of one shop asks of the server. The futures never fail and complete on any thread. */
public interface ShopServer {

    /** The court with this shop and its menu. */
    CompletableFuture<Answer<CourtView>> court();

    /** Does something with a ticket; the same command id is done once. */
    CompletableFuture<Answer<TicketView>> command(UUID ticketId, TicketCommand command);

    /** Every ticket of today, ended ones too. */
    CompletableFuture<Answer<List<TicketView>>> ticketsOfToday();

    /** The shop's figures of today. */
    CompletableFuture<Answer<AccountView>> today();

    /** Takes no orders for so many minutes, or with null until it resumes. */
    CompletableFuture<Answer<ShopView>> pause(@Nullable Integer minutes);

    /** Takes orders again. */
    CompletableFuture<Answer<ShopView>> resume();

    /** Sets the estimate from order to call, 1 to 120 minutes. */
    CompletableFuture<Answer<ShopView>> changeWait(int minutes);

    /** Puts an item on sale or takes it off. */
    CompletableFuture<Answer<ShopView>> changeSale(String itemId, ItemSale sale);

    /** Somebody of this shop goes to the guest. */
    CompletableFuture<Answer<StaffCallView>> answerStaffCall(UUID callId);

    /** The orders of the court that wait for payment, first ordered first. */
    CompletableFuture<Answer<List<OrderView>>> unpaidOrders();

    /** Staff took this money (won) for an order; the same payment id takes it once. */
    CompletableFuture<Answer<OrderView>> takePayment(UUID orderId, UUID paymentId, long won);

    /** What is owed to guests of the court, oldest first. */
    CompletableFuture<Answer<List<RefundView>>> refunds();

    /** Staff gave back what was paid at the counter. */
    CompletableFuture<Answer<OrderView>> settleRefund(UUID refundId);

    /** Follows the shop's live stream until the answer is closed. */
    AutoCloseable follow(Consumer<LiveNews> listener);
}
