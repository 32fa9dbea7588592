package foodcourt.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CallStaff;
import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.LineView;
import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.RecordPayment;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallReason;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.LiveNews;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.OrderKey;

/** A court without a server: it takes orders by itself and answers as it is told. */
final class FakeCourt implements Court {

    final List<UUID> placed = new ArrayList<>();
    final List<CallStaff> calls = new ArrayList<>();
    final Map<UUID, OrderView> orders = new LinkedHashMap<>();
    final Map<UUID, PlaceOrder> contents = new HashMap<>();
    /** How the next placings are answered; when it is empty they are taken. */
    final Deque<Function<UUID, Answer<OrderView>>> placings = new ArrayDeque<>();
    /** How the next cancels are answered; when it is empty they succeed. */
    final Deque<Answer<OrderView>> cancels = new ArrayDeque<>();
    /** The money; orders are to be paid once it is told so. */
    final FakePayments payments = new FakePayments(this);
    /** What every payment is answered with. */
    @Nullable
    ProblemCode refusesPayments;
    boolean away;
    /** Vouchers are taken, but nobody hears of it. */
    boolean losesVoucherAnswers;
    /** Nobody is told how an order is. */
    boolean losesLooks;
    /** Calls for staff reach the server although nothing else does. */
    boolean callsArrive;
    /** The next placing is answered when this is completed. */
    @Nullable
    CompletableFuture<Answer<OrderView>> slow;
    /** Orders are looked up when this is completed. */
    @Nullable
    CompletableFuture<Void> slowLookUp;
    /** What the end of a visit does to the connection. */
    Runnable visitOver = () -> {
    };
    /** The court's time. */
    Instant now = SampleCourt.NOON;
    CourtView court = SampleCourt.court();
    private final Map<UUID, Consumer<LiveNews>> followers = new HashMap<>();
    private @Nullable Consumer<LiveNews> courtFollower;
    /** Every order's code, as a guest would type it. */
    static final String CODE = "4821";
    /** A number is enough here. */
    boolean open;
    private int tries;
    /** Orders that come before one that is put off. */
    static final int AHEAD = 6;
    private int number = 46;

    static Answer<OrderView> refused(ProblemCode code) {
        return refused(code, null, null);
    }

    static Answer<OrderView> refused(ProblemCode code, @Nullable Duration wait, @Nullable TicketStatus status) {
        return new Answer.Refused<>(
                new Problem("urn:test", code.name(), 409, null, code, null, null, null, null, status, null, null,
                        code == ProblemCode.OVERLOADED ? AHEAD : null),
                wait);
    }

    static Answer<OrderView> noAnswer() {
        return new Answer.Unreachable<>("test");
    }

    /** The live stream tells of a changed shop. */
    void change(ShopView shop) {
        court = new CourtView(court.courtId(), court.name(), court.timeZone(), court.currency(),
                court.shops().stream().map(known -> known.shop().shopId().equals(shop.shop().shopId()) ? shop : known)
                        .toList(),
                court.serverTime(), court.payment());
        tellCourt(new LiveNews.Changed("shop", shop));
    }

    /** Guests pay at the kiosk from now on. */
    void takesPayment() {
        court = new CourtView(court.courtId(), court.name(), court.timeZone(), court.currency(), court.shops(),
                court.serverTime(), CourtPayment.KIOSK);
        tellCourt(new LiveNews.Snapshot(court));
    }

    /** The money of an order is this now; with nothing due the shops have it. */
    void money(UUID orderId, OrderPaymentView payment) {
        var order = Objects.requireNonNull(orders.get(orderId));
        tell(new OrderView(orderId, order.number(), payment.due() == 0 ? OrderStatus.PLACED : order.status(),
                order.service(), order.placedAt(), order.total(), order.version() + 1, order.tickets(), null, null,
                payment));
    }

    /** The kiosk itself hears nothing, or hears again. */
    void tellAll(LiveNews news) {
        tellCourt(news);
        List.copyOf(followers.values()).forEach(follower -> follower.accept(news));
    }

    void tellCourt(LiveNews news) {
        if (courtFollower != null) {
            courtFollower.accept(news);
        }
    }

    ShopView shop(String shopId) {
        return court.shops().stream().filter(shop -> shop.shop().shopId().equals(shopId)).findFirst().orElseThrow();
    }

    /** A shop does something with its part of an order. */
    void change(UUID orderId, String shopId, TicketStatus status, boolean acknowledged) {
        var order = orders.get(orderId);
        if (order == null) {
            throw new IllegalArgumentException("no order " + orderId);
        }
        var tickets = order.tickets().stream().map(ticket -> ticket.shop().shopId().equals(shopId)
                ? new OrderTicketView(ticket.ticketId(), ticket.shop(), status, acknowledged, ticket.statusAt(), null,
                        ticket.waitMinutes(), ticket.total(), ticket.lines())
                : ticket).toList();
        tell(new OrderView(orderId, order.number(), order.status(), order.service(), order.placedAt(), order.total(),
                order.version() + 1, tickets, null, null, order.payment()));
    }

    private void tell(OrderView changed) {
        orders.put(changed.orderId(), changed);
        var follower = followers.get(changed.orderId());
        if (follower != null) {
            follower.accept(new LiveNews.Changed("order", changed));
        }
    }

    OrderView last() {
        return List.copyOf(orders.values()).getLast();
    }

    @Override
    public InstantSource clock() {
        return () -> now;
    }

    @Override
    public CompletableFuture<Answer<CourtView>> court() {
        return answer(court);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> place(UUID orderId, PlaceOrder order) {
        placed.add(orderId);
        contents.put(orderId, order);
        var waiting = slow;
        if (waiting != null) {
            return waiting;
        }
        if (!placings.isEmpty()) {
            return CompletableFuture.completedFuture(placings.remove().apply(orderId));
        }
        return answer(placed(orders.computeIfAbsent(orderId, id -> view(id, order))));
    }

    /** The answer to placing, which alone tells the secrets. */
    OrderView placed(OrderView order) {
        return new OrderView(order.orderId(), order.number(), order.status(), order.service(), order.placedAt(),
                order.total(), order.version(), order.tickets(), secret(order.orderId()), CODE, order.payment());
    }

    /** Made anew each time, so that no other copy of it is anywhere. */
    static String secret(UUID orderId) {
        return new StringBuilder(orderId.toString().replace("-", "")).reverse().substring(0, 22);
    }

    private Optional<Answer.Refused<OrderView>> refusal(UUID orderId, OrderKey key) {
        var said = key.said().orElse("");
        if (open || said.equals(secret(orderId)) || (said.equals(CODE) && tries < 5)) {
            return Optional.empty();
        }
        if (!said.isEmpty() && ++tries > 5) {
            return Optional.of((Answer.Refused<OrderView>) refused(ProblemCode.TOO_MANY_TRIES, Duration.ofMinutes(9),
                    null));
        }
        return Optional.of((Answer.Refused<OrderView>) refused(ProblemCode.CODE_WRONG));
    }

    /** The order as the server would keep it. */
    OrderView view(UUID id, PlaceOrder order) {
        var tickets = new LinkedHashMap<String, OrderTicketView>();
        for (var line : order.lines()) {
            tickets.merge(line.shopId(), ticket(line), FakeCourt::joined);
        }
        number++;
        var pays = court.payment() != null;
        return new OrderView(id, "A%03d".formatted(number), pays ? OrderStatus.AWAITING_PAYMENT : OrderStatus.PLACED,
                order.service(), SampleCourt.NOON, order.total(), 1, List.copyOf(tickets.values()), null, null,
                pays ? new OrderPaymentView(order.total(), 0, 0, 0, SampleCourt.NOON.plusSeconds(600)) : null);
    }

    private OrderTicketView ticket(PlaceOrder.Line line) {
        var shop = shop(line.shopId());
        var item = shop.items().stream().filter(known -> known.itemId().equals(line.itemId())).findFirst()
                .orElseThrow();
        long options = item.optionGroups().stream().flatMap(group -> group.options().stream()
                .filter(option -> line.choices().contains(new PlaceOrder.Choice(group.groupId(), option.optionId()))))
                .mapToLong(option -> option.price()).sum();
        long amount = (item.price() + options) * line.quantity();
        return new OrderTicketView(UUID.randomUUID(), shop.shop(), TicketStatus.RECEIVED, false, SampleCourt.NOON, null,
                shop.waitMinutes(), amount,
                List.of(new LineView(item.itemId(), item.name(), List.of(), line.quantity(), amount)));
    }

    private static OrderTicketView joined(OrderTicketView one, OrderTicketView other) {
        var lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        return new OrderTicketView(one.ticketId(), one.shop(), one.status(), false, one.statusAt(), null,
                one.waitMinutes(), one.total() + other.total(), lines);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> order(UUID orderId) {
        if (losesLooks) {
            return CompletableFuture.completedFuture(noAnswer());
        }
        var order = orders.get(orderId);
        return slowly(order == null && !away ? CompletableFuture.completedFuture(refused(ProblemCode.NOT_FOUND))
                : order == null ? CompletableFuture.completedFuture(noAnswer()) : answer(order));
    }

    @Override
    public CompletableFuture<Answer<List<OrderView>>> ordersByNumber(String asked, OrderKey key) {
        var refusal = orders.values().stream().filter(order -> order.number().equals(asked)).findFirst()
                .flatMap(order -> refusal(order.orderId(), key));
        if (refusal.isPresent() && !away) {
            return CompletableFuture.completedFuture(new Answer.Refused<>(refusal.get().problem(),
                    refusal.get().retryAfter()));
        }
        return slowly(answer(orders.values().stream().filter(order -> order.number().equals(asked)).toList()));
    }

    private <T> CompletableFuture<T> slowly(CompletableFuture<T> answer) {
        var waiting = slowLookUp;
        return waiting == null ? answer : waiting.thenCompose(_ -> answer);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> cancelTicket(UUID orderId, UUID ticketId, OrderKey key) {
        var refusal = refusal(orderId, key);
        if (refusal.isPresent() && !away) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        if (!cancels.isEmpty()) {
            return CompletableFuture.completedFuture(cancels.remove());
        }
        var order = orders.get(orderId);
        if (order == null) {
            return CompletableFuture.completedFuture(refused(ProblemCode.NOT_FOUND));
        }
        order.tickets().stream().filter(ticket -> ticket.ticketId().equals(ticketId)).findFirst()
                .ifPresent(ticket -> change(orderId, ticket.shop().shopId(), TicketStatus.CANCELLED, true));
        return answer(last());
    }

    @Override
    public CompletableFuture<Answer<OrderView>> recordPayment(UUID orderId, UUID paymentId, RecordPayment payment) {
        var refusal = refusesPayments;
        return refusal != null ? CompletableFuture.completedFuture(refused(refusal))
                : answer(payments.record(orderId, paymentId, payment));
    }

    @Override
    public CompletableFuture<Answer<OrderView>> useVoucher(UUID orderId, UUID paymentId, String code) {
        if (away) {
            return CompletableFuture.completedFuture(noAnswer());
        }
        var answer = payments.voucher(orderId, paymentId, code);
        return CompletableFuture.completedFuture(losesVoucherAnswers ? noAnswer() : answer);
    }

    @Override
    public CompletableFuture<Answer<OrderView>> abandon(UUID orderId) {
        return away ? CompletableFuture.completedFuture(noAnswer())
                : CompletableFuture.completedFuture(payments.abandon(orderId));
    }

    @Override
    public CompletableFuture<Answer<StaffCallView>> callStaff(CallStaff call) {
        calls.add(call);
        if (callsArrive) {
            return CompletableFuture.completedFuture(new Answer.Done<>(
                    new StaffCallView(call.callId(), call.device(), SampleCourt.NOON, false)));
        }
        return answer(new StaffCallView(call.callId(), call.device(), SampleCourt.NOON, false,
                call.reason() == null ? StaffCallReason.GUEST : call.reason()));
    }

    @Override
    public void visitOver() {
        visitOver.run();
    }

    @Override
    public Following followCourt(Consumer<LiveNews> listener) {
        courtFollower = listener;
        if (!away) {
            listener.accept(new LiveNews.Connected());
            listener.accept(new LiveNews.Snapshot(court));
        }
        return () -> courtFollower = null;
    }

    @Override
    public Following followOrder(UUID orderId, Consumer<LiveNews> listener) {
        followers.put(orderId, listener);
        return () -> followers.remove(orderId);
    }

    private <T> CompletableFuture<Answer<T>> answer(T value) {
        return CompletableFuture
                .completedFuture(away ? new Answer.Unreachable<>("test") : new Answer.Done<>(value));
    }
}
