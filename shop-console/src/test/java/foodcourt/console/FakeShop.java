package foodcourt.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.api.CourtPayment;
import foodcourt.api.CourtView;
import foodcourt.api.ItemSale;
import foodcourt.api.KitchenView;
import foodcourt.api.Live;
import foodcourt.api.OrderView;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.RefundView;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.StaffCallView;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.LiveNews;
import foodcourt.console.connection.ShopServer;

/** A server of one shop in memory: does what it is told at once, or is away. */
public final class FakeShop implements ShopServer {
    /** Every command that arrived, in order, those sent again too. */
    public final List<TicketCommand> commands = new ArrayList<>();
    /** The tickets those commands were for. */
    public final List<String> numbers = new ArrayList<>();
    public final List<String> changes = new ArrayList<>();
    public final Map<UUID, TicketView> tickets = new LinkedHashMap<>();
    public boolean away;
    /** Does not answer which court this is. */
    public boolean courtAway;
    /** Does not answer what happened today. */
    public boolean dayAway;
    /** Of the calls for staff it knows none any more. */
    public boolean callsForgotten;
    /** Never answers a command. */
    public boolean silent;
    /** Fails at every command. */
    public boolean broken;
    public ShopView shop = SampleMenu.shop(1);
    /** Guests pay in this court. */
    public boolean paysHere;
    /** The orders that wait for payment. */
    public final List<OrderView> unpaid = new ArrayList<>();
    public final List<RefundView> refunds = new ArrayList<>();
    /** The ids of the payments and refunds that arrived, in order, those sent again too. */
    public final List<UUID> deeds = new ArrayList<>();
    /** The next deeds arrive and are done, but their answers are lost. */
    public int lostAnswers;
    /** The next payment is refused with this. */
    public @Nullable Problem refusal;
    private final HandClock clock;
    private @Nullable Consumer<LiveNews> listener;

    public FakeShop(HandClock clock) {
        this.clock = clock;
    }

    /** Has these tickets from the start. */
    public FakeShop with(List<TicketView> all) {
        all.forEach(ticket -> tickets.put(ticket.ticketId(), ticket));
        return this;
    }

    /** Tells the console. */
    public void says(LiveNews news) {
        Objects.requireNonNull(listener).accept(news);
    }

    public void saysTicket(TicketView ticket) {
        tickets.put(ticket.ticketId(), ticket);
        says(new LiveNews.Changed(Live.TICKET, ticket));
    }

    /** Connects the console and tells it everything. */
    public void connects() {
        says(new LiveNews.Connected());
        says(new LiveNews.Snapshot(kitchen()));
    }

    public KitchenView kitchen() {
        return new KitchenView("bada", clock.instant(),
                tickets.values().stream().filter(ticket -> !ticket.status().ended()).toList());
    }

    @Override
    public CompletableFuture<Answer<CourtView>> court() {
        var court = SampleMenu.court(shop);
        return courtAway ? nobody()
                : answer(paysHere ? new CourtView(court.courtId(), court.name(), court.timeZone(), court.currency(),
                        court.shops(), court.serverTime(), CourtPayment.KIOSK) : court);
    }

    @Override
    public CompletableFuture<Answer<TicketView>> command(UUID ticketId, TicketCommand command) {
        commands.add(command);
        var ticket = Objects.requireNonNull(tickets.get(ticketId));
        numbers.add(ticket.number());
        if (silent) {
            return new CompletableFuture<>();
        }
        return away ? answer(ticket) : CompletableFuture.completedFuture(handle(ticket, command));
    }

    @Override
    public CompletableFuture<Answer<List<TicketView>>> ticketsOfToday() {
        return dayAway ? nobody() : answer(List.copyOf(tickets.values()));
    }

    @Override
    public CompletableFuture<Answer<AccountView>> today() {
        return answer(SampleMenu.day());
    }

    @Override
    public CompletableFuture<Answer<ShopView>> pause(@Nullable Integer minutes) {
        return changed("pause " + minutes, new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(),
                ShopAvailability.PAUSED, minutes == null ? null : clock.instant().plusSeconds(minutes * 60L),
                shop.items()));
    }

    @Override
    public CompletableFuture<Answer<ShopView>> resume() {
        return changed("resume", new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(),
                ShopAvailability.OPEN, null, shop.items()));
    }

    @Override
    public CompletableFuture<Answer<ShopView>> changeWait(int minutes) {
        return changed("wait " + minutes, new ShopView(shop.shop(), shop.version() + 1, minutes,
                shop.availability(), shop.resumesAt(), shop.items()));
    }

    @Override
    public CompletableFuture<Answer<ShopView>> changeSale(String itemId, ItemSale sale) {
        return changed("sale " + itemId + " " + sale, new ShopView(shop.shop(), shop.version() + 1,
                shop.waitMinutes(), shop.availability(), shop.resumesAt(), shop.items()));
    }

    @Override
    public CompletableFuture<Answer<StaffCallView>> answerStaffCall(UUID callId) {
        changes.add("going");
        if (callsForgotten) {
            return CompletableFuture.completedFuture(new Answer.Refused<>(new Problem("urn:foodcourt:problem:not-found",
                    "unknown", 404, null, ProblemCode.NOT_FOUND, null, null, null, null, null, null, null), null));
        }
        return answer(new StaffCallView(callId, "K", clock.instant(), true));
    }

    @Override
    public CompletableFuture<Answer<List<OrderView>>> unpaidOrders() {
        return answer(List.copyOf(unpaid));
    }

    @Override
    public CompletableFuture<Answer<OrderView>> takePayment(UUID orderId, UUID paymentId, long won) {
        deeds.add(paymentId);
        var refused = refusal;
        if (refused != null) {
            return CompletableFuture.completedFuture(new Answer.Refused<>(refused, null));
        }
        var order = unpaid.stream().filter(one -> one.orderId().equals(orderId)).findFirst();
        return done(order.orElseGet(() -> SampleMoney.unpaid("A001", won, clock.instant())),
                () -> unpaid.removeIf(one -> one.orderId().equals(orderId)));
    }

    @Override
    public CompletableFuture<Answer<List<RefundView>>> refunds() {
        return answer(List.copyOf(refunds));
    }

    @Override
    public CompletableFuture<Answer<OrderView>> settleRefund(UUID refundId) {
        deeds.add(refundId);
        return done(SampleMoney.unpaid("A001", 1, clock.instant()),
                () -> refunds.removeIf(one -> one.refundId().equals(refundId)));
    }

    private CompletableFuture<Answer<OrderView>> done(OrderView order, Runnable booked) {
        if (!away) {
            booked.run();
        }
        if (lostAnswers > 0) {
            lostAnswers--;
            return CompletableFuture.completedFuture(new Answer.Unreachable<>("the answer was lost"));
        }
        return answer(order);
    }

    @Override
    public AutoCloseable follow(Consumer<LiveNews> toTell) {
        listener = toTell;
        return () -> listener = null;
    }

    private Answer<TicketView> handle(TicketView ticket, TicketCommand command) {
        if (broken) {
            return new Answer.Refused<>(new Problem("urn:foodcourt:problem:internal", "fault", 500, null,
                    ProblemCode.INTERNAL, null, null, null, null, null, null, null), null);
        }
        var to = switch (command.action()) {
            case ACKNOWLEDGE, CALL_AGAIN -> ticket.status();
            case ACCEPT -> from(ticket, TicketStatus.RECEIVED, TicketStatus.ACCEPTED);
            case START_COOKING -> from(ticket, TicketStatus.ACCEPTED, TicketStatus.COOKING);
            case ACCEPT_AND_START -> from(ticket, TicketStatus.RECEIVED, TicketStatus.COOKING);
            case FINISH_COOKING -> from(ticket, TicketStatus.COOKING, TicketStatus.READY);
            case CONFIRM_PICKUP -> from(ticket, TicketStatus.READY, TicketStatus.PICKED_UP);
            case GIVE_UP_WAITING -> from(ticket, TicketStatus.READY, TicketStatus.UNCLAIMED);
            case REJECT -> from(ticket, TicketStatus.RECEIVED, TicketStatus.REJECTED);
            case RECALL -> before(ticket.status());
        };
        if (to == null) {
            return new Answer.Refused<>(conflict(ticket), null);
        }
        var changed = SampleTickets.next(ticket, to, clock.instant());
        tickets.put(ticket.ticketId(), changed);
        return new Answer.Done<>(changed);
    }

    static Problem conflict(TicketView ticket) {
        return new Problem("urn:foodcourt:problem:status-conflict", "conflict", 409, null,
                ProblemCode.STATUS_CONFLICT, null, null, null, null, ticket.status(), ticket.statusAt(), null);
    }

    private static @Nullable TicketStatus from(TicketView ticket, TicketStatus from, TicketStatus to) {
        return ticket.status() == from ? to : null;
    }

    private static TicketStatus before(TicketStatus status) {
        return switch (status) {
            case PICKED_UP, UNCLAIMED -> TicketStatus.READY;
            case READY -> TicketStatus.COOKING;
            case RECEIVED, ACCEPTED, COOKING, CANCELLED, REJECTED -> TicketStatus.RECEIVED;
        };
    }

    private CompletableFuture<Answer<ShopView>> changed(String what, ShopView next) {
        changes.add(what);
        if (!away) {
            shop = next;
        }
        return answer(next);
    }

    private <T> CompletableFuture<Answer<T>> answer(T value) {
        return away ? nobody() : CompletableFuture.completedFuture(new Answer.Done<>(value));
    }

    private static <T> CompletableFuture<Answer<T>> nobody() {
        return CompletableFuture.completedFuture(new Answer.Unreachable<>("away"));
    }
}
