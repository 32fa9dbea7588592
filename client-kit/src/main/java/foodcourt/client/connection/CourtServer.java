package foodcourt.client.connection;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.CallStaff;
import foodcourt.api.ChangeSale;
import foodcourt.api.ChangeWait;
import foodcourt.api.CounterPayment;
import foodcourt.api.CourtView;
import foodcourt.api.DeviceView;
import foodcourt.api.ItemSale;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.OrderView;
import foodcourt.api.Paths;
import foodcourt.api.PauseShop;
import foodcourt.api.PlaceOrder;
import foodcourt.api.RecordPayment;
import foodcourt.api.RefundView;
import foodcourt.api.ReportDevice;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.api.UseVoucher;

/**
 * The court's server as a client sees it: one method per path of the contract, all asynchronous. The futures never
 * fail; they complete on a thread of the connection, so a screen crosses to the UI thread itself. {@link #close()} ends
 * every live stream and every open question.
 */
public final class CourtServer implements AutoCloseable {
    /** How long one question may take. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Address address;
    private final Caller caller;
    private final ServerClock clock = new ServerClock();
    private final LiveStreams streams;

    /**
     * @param server such as {@code http://127.0.0.1:8080}
     * @param device this device's name as staff know it
     */
    public CourtServer(URI server, String device) {
        this(server, device, TIME_LIMIT, Patience.USUAL);
    }

    /**
     * @param server such as {@code http://127.0.0.1:8080}
     * @param device this device's name as staff know it
     * @param timeLimit for one question, from sending it to its whole answer
     * @param patience of the live streams
     */
    public CourtServer(URI server, String device, Duration timeLimit, Patience patience) {
        this.address = new Address(server);
        this.caller = new Caller(device, timeLimit);
        this.streams = new LiveStreams(caller.another(), device, patience, clock);
    }

    /** The server's time; set by its heartbeats and snapshots. */
    public ServerClock clock() {
        return clock;
    }

    /** The whole court with its menus. */
    public CompletableFuture<Answer<CourtView>> court() {
        return caller.get(address.of(Paths.COURT), CourtView.class);
    }

    /** Places the order with the id that the kiosk made; the same id and content may be sent again. */
    public CompletableFuture<Answer<OrderView>> place(UUID orderId, PlaceOrder order) {
        return caller.put(address.of(Paths.ORDER, orderId), order, OrderView.class);
    }

    /** An order by its id. */
    public CompletableFuture<Answer<OrderView>> order(UUID orderId) {
        return caller.get(address.of(Paths.ORDER, orderId), OrderView.class);
    }

    /**
     * Today's orders with this number: none or one.
     *
     * @param key the order's secret or its code, or null: it is not known
     */
    public CompletableFuture<Answer<List<OrderView>>> ordersByNumber(String number, @Nullable String key) {
        return caller.with(key).list(address.with(Paths.ORDERS, Map.of("number", number)), OrderView.class);
    }

    /**
     * Cancels one shop's part of an order.
     *
     * @param key the order's secret or its code, or null: it is not known
     */
    public CompletableFuture<Answer<OrderView>> cancelTicket(UUID orderId, UUID ticketId, @Nullable String key) {
        return caller.with(key).post(address.of(Paths.CANCEL_TICKET, orderId, ticketId), null, OrderView.class);
    }

    /** Tells what the card terminal said of a payment; may be told again. */
    public CompletableFuture<Answer<OrderView>> recordPayment(UUID orderId, UUID paymentId, RecordPayment payment) {
        return caller.put(address.of(Paths.ORDER_PAYMENT, orderId, paymentId), payment, OrderView.class);
    }

    /** Pays with a voucher what it holds; the same payment id and code pay once. */
    public CompletableFuture<Answer<OrderView>> useVoucher(UUID orderId, UUID paymentId, String code) {
        return caller.put(address.of(Paths.VOUCHER_PAYMENT, orderId, paymentId), new UseVoucher(code),
                OrderView.class);
    }

    /** Gives up an order that waits for payment; may be sent again. */
    public CompletableFuture<Answer<OrderView>> abandon(UUID orderId) {
        return caller.post(address.of(Paths.ABANDONMENT, orderId), null, OrderView.class);
    }

    /** Lets a shop do something with a ticket; the same command id is done once. */
    public CompletableFuture<Answer<TicketView>> command(UUID ticketId, TicketCommand command) {
        return caller.post(address.of(Paths.TICKET_COMMANDS, ticketId), command, TicketView.class);
    }

    /** A shop's tickets that are not ended. */
    public CompletableFuture<Answer<KitchenView>> shopTickets(String shopId) {
        return caller.get(address.of(Paths.SHOP_TICKETS, shopId), KitchenView.class);
    }

    /** A shop's day; null is today. */
    public CompletableFuture<Answer<AccountView>> account(String shopId, @Nullable LocalDate day) {
        return caller.get(address.with(Paths.SHOP_ACCOUNT, query(day, null), shopId), AccountView.class);
    }

    /** All tickets of a shop's day, newest first; null is today, or every status. */
    public CompletableFuture<Answer<List<TicketView>>> accountTickets(String shopId, @Nullable LocalDate day,
            @Nullable TicketStatus status) {
        return caller.list(address.with(Paths.SHOP_ACCOUNT_TICKETS, query(day, status), shopId), TicketView.class);
    }

    /** Stops a shop's orders for so many minutes (1 to 240), or with null until it resumes. */
    public CompletableFuture<Answer<ShopView>> pause(String shopId, @Nullable Integer minutes) {
        return caller.put(address.of(Paths.SHOP_PAUSE, shopId), new PauseShop(minutes), ShopView.class);
    }

    /** Lets a paused shop take orders again. */
    public CompletableFuture<Answer<ShopView>> resume(String shopId) {
        return caller.delete(address.of(Paths.SHOP_PAUSE, shopId), ShopView.class);
    }

    /** Changes a shop's estimate from order to call, 1 to 120 minutes. */
    public CompletableFuture<Answer<ShopView>> changeWait(String shopId, int minutes) {
        return caller.put(address.of(Paths.SHOP_WAIT, shopId), new ChangeWait(minutes), ShopView.class);
    }

    /** Puts an item on sale or takes it off. */
    public CompletableFuture<Answer<ShopView>> changeSale(String shopId, String itemId, ItemSale sale) {
        return caller.put(address.of(Paths.ITEM_SALE, shopId, itemId), new ChangeSale(sale), ShopView.class);
    }

    /** The pickup board. */
    public CompletableFuture<Answer<BoardView>> board() {
        return caller.get(address.of(Paths.BOARD), BoardView.class);
    }

    /** A guest asks for a person; the same id is one call. */
    public CompletableFuture<Answer<StaffCallView>> callStaff(CallStaff call) {
        return caller.post(address.of(Paths.STAFF_CALLS), call, StaffCallView.class);
    }

    /** Somebody goes. */
    public CompletableFuture<Answer<StaffCallView>> answerStaffCall(UUID callId) {
        return caller.post(address.of(Paths.STAFF_CALL_ANSWER, callId), null, StaffCallView.class);
    }

    /** The orders that wait for payment, first ordered first. */
    public CompletableFuture<Answer<List<OrderView>>> unpaidOrders() {
        return caller.list(address.of(Paths.UNPAID_ORDERS), OrderView.class);
    }

    /** Staff took this money (won) for an order; the same payment id takes it once. */
    public CompletableFuture<Answer<OrderView>> takeAtCounter(UUID orderId, UUID paymentId, long won) {
        return caller.put(address.of(Paths.COUNTER_PAYMENT, orderId, paymentId), new CounterPayment(won),
                OrderView.class);
    }

    /** What is owed to guests, oldest first. */
    public CompletableFuture<Answer<List<RefundView>>> refunds() {
        return caller.list(address.of(Paths.REFUNDS), RefundView.class);
    }

    /** Staff gave back what was paid at the counter. */
    public CompletableFuture<Answer<OrderView>> settleRefund(UUID refundId) {
        return caller.post(address.of(Paths.REFUND_SETTLEMENT, refundId), null, OrderView.class);
    }

    /** Tells how this device is. */
    public CompletableFuture<Answer<DeviceView>> reportDevice(UUID deviceId, ReportDevice report) {
        return caller.put(address.of(Paths.DEVICE, deviceId), report, DeviceView.class);
    }

    /** How the court's devices are, silent ones first. */
    public CompletableFuture<Answer<List<DeviceView>>> devices() {
        return caller.list(address.of(Paths.DEVICES), DeviceView.class);
    }

    /** Where a picture is, from the path in the contract. */
    public URI picture(String path) {
        return address.resolve(path);
    }

    /** Follows the court: a {@link CourtView}, then {@link ShopView}s. */
    public LiveStream followCourt(Consumer<LiveNews> listener) {
        return streams.open(address.of(Paths.COURT_STREAM),
                Map.of(Live.SNAPSHOT, CourtView.class, Live.SHOP, ShopView.class), listener);
    }

    /** Follows one order: {@link OrderView}s. */
    public LiveStream followOrder(UUID orderId, Consumer<LiveNews> listener) {
        return streams.open(address.of(Paths.ORDER_STREAM, orderId),
                Map.of(Live.SNAPSHOT, OrderView.class, Live.ORDER, OrderView.class), listener);
    }

    /** Follows a shop: a {@link KitchenView}, then {@link TicketView}s, its {@link ShopView}, staff calls. */
    public LiveStream followShop(String shopId, Consumer<LiveNews> listener) {
        return streams.open(address.of(Paths.SHOP_STREAM, shopId), Map.of(Live.SNAPSHOT, KitchenView.class,
                Live.TICKET, TicketView.class, Live.SHOP, ShopView.class, Live.STAFF_CALL, StaffCallView.class),
                listener);
    }

    /** Follows the board: a {@link BoardView}, then {@link BoardTicketView}s. */
    public LiveStream followBoard(Consumer<LiveNews> listener) {
        return streams.open(address.of(Paths.BOARD_STREAM),
                Map.of(Live.SNAPSHOT, BoardView.class, Live.BOARD_TICKET, BoardTicketView.class), listener);
    }

    /**
     * Whoever was served here has gone: the connections that their answers came through are given up, since their buffers
     * still hold them. What is under way ends as it would; live streams stay.
     */
    public void hangUp() {
        caller.hangUp();
    }

    @Override
    public void close() {
        streams.close();
        caller.close();
    }

    private static Map<String, String> query(@Nullable LocalDate day, @Nullable TicketStatus status) {
        var query = new LinkedHashMap<String, String>();
        if (day != null) {
            query.put("day", day.toString());
        }
        if (status != null) {
            query.put("status", status.name());
        }
        return query;
    }
}
