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
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;

/**
 * One shop's part of the court's server.
 *
 * @param shopId the shop of this console
 */
public record CourtShopServer(CourtServer server, String shopId) implements ShopServer {

    @Override
    public CompletableFuture<Answer<CourtView>> court() {
        return server.court();
    }

    @Override
    public CompletableFuture<Answer<TicketView>> command(UUID ticketId, TicketCommand command) {
        return server.command(ticketId, command);
    }

    @Override
    public CompletableFuture<Answer<List<TicketView>>> ticketsOfToday() {
        return server.accountTickets(shopId, null, null);
    }

    @Override
    public CompletableFuture<Answer<AccountView>> today() {
        return server.account(shopId, null);
    }

    @Override
    public CompletableFuture<Answer<ShopView>> pause(@Nullable Integer minutes) {
        return server.pause(shopId, minutes);
    }

    @Override
    public CompletableFuture<Answer<ShopView>> resume() {
        return server.resume(shopId);
    }

    @Override
    public CompletableFuture<Answer<ShopView>> changeWait(int minutes) {
        return server.changeWait(shopId, minutes);
    }

    @Override
    public CompletableFuture<Answer<ShopView>> changeSale(String itemId, ItemSale sale) {
        return server.changeSale(shopId, itemId, sale);
    }

    @Override
    public CompletableFuture<Answer<StaffCallView>> answerStaffCall(UUID callId) {
        return server.answerStaffCall(callId);
    }

    @Override
    public CompletableFuture<Answer<List<OrderView>>> unpaidOrders() {
        return server.unpaidOrders();
    }

    @Override
    public CompletableFuture<Answer<OrderView>> takePayment(UUID orderId, UUID paymentId, long won) {
        return server.takeAtCounter(orderId, paymentId, won);
    }

    @Override
    public CompletableFuture<Answer<List<RefundView>>> refunds() {
        return server.refunds();
    }

    @Override
    public CompletableFuture<Answer<OrderView>> settleRefund(UUID refundId) {
        return server.settleRefund(refundId);
    }

    @Override
    public AutoCloseable follow(Consumer<LiveNews> listener) {
        return server.followShop(shopId, listener);
    }
}
