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
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.LiveNews;

/** The court behind its server. */
public final class ServerCourt implements Court {

    private final CourtServer server;

    /** Speaks through this connection; who made it closes it. */
    public ServerCourt(CourtServer server) {
        this.server = server;
    }

    @Override
    public InstantSource clock() {
        return server.clock();
    }

    @Override
    public CompletableFuture<Answer<CourtView>> court() {
        return server.court();
    }

    @Override
    public CompletableFuture<Answer<OrderView>> place(UUID orderId, PlaceOrder order) {
        return server.place(orderId, order);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> order(UUID orderId) {
        return server.order(orderId);
    }

    @Override
    public CompletableFuture<Answer<List<OrderView>>> ordersByNumber(String number, OrderKey key) {
        return server.ordersByNumber(number, key.said().orElse(null));
    }

    @Override
    public CompletableFuture<Answer<OrderView>> cancelTicket(UUID orderId, UUID ticketId, OrderKey key) {
        return server.cancelTicket(orderId, ticketId, key.said().orElse(null));
    }

    @Override
    public CompletableFuture<Answer<OrderView>> recordPayment(UUID orderId, UUID paymentId, RecordPayment payment) {
        return server.recordPayment(orderId, paymentId, payment);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> useVoucher(UUID orderId, UUID paymentId, String code) {
        return server.useVoucher(orderId, paymentId, code);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> abandon(UUID orderId) {
        return server.abandon(orderId);
    }

    @Override
    public CompletableFuture<Answer<StaffCallView>> callStaff(CallStaff call) {
        return server.callStaff(call);
    }

    @Override
    public void visitOver() {
        server.hangUp();
    }

    @Override
    public Following followCourt(Consumer<LiveNews> listener) {
        return server.followCourt(listener)::close;
    }

    @Override
    public Following followOrder(UUID orderId, Consumer<LiveNews> listener) {
        return server.followOrder(orderId, listener)::close;
    }
}
