package foodcourt.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.CourtView;
import foodcourt.api.LocalText;

/**
 * What the board shows, decided without any screen: who is large, which page stands, how old the news are. Used by one thread
 * only, the one that shows it.
 */
final class PickupBoardViewModel {
    /** A call the board learns of later than this (after an outage) is shown, but no longer called out. */
    static final Duration WORTH_CALLING = Duration.ofSeconds(60);
    /** From this age on the large number says when it was called instead of "now". */
    static final Duration NOW = Duration.ofSeconds(60);

    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final InstantSource clock;
    private final Consumer<Called> announcer;
    private final BoardTickets tickets;
    private final CallQueue calls = new CallQueue();
    private final Freshness freshness = new Freshness();
    private final PageTurner preparingPages = new PageTurner();
    private final PageTurner readyPages = new PageTurner();
    private final Set<String> shops;
    private ZoneId zone;
    private List<String> unknownShops = List.of();
    private long turn;
    private Instant turnAt = Instant.EPOCH;

    private final ReadOnlyObjectWrapper<LocalText> courtName = new ReadOnlyObjectWrapper<>(LocalText.of("", ""));
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Link> link = new ReadOnlyObjectWrapper<>(new Link.Searching());
    private final ReadOnlyObjectWrapper<PreparingHalf> preparing = new ReadOnlyObjectWrapper<>(
            new PreparingHalf(false, Page.empty()));
    private final ReadOnlyObjectWrapper<ReadyHalf> ready = new ReadOnlyObjectWrapper<>(
            new ReadyHalf(false, null, Page.empty()));

    /**
     * @param shops ids of the shops whose numbers are shown; empty for the whole court
     * @param clock the server's clock; ages, turns and the time of day are counted by it
     * @param zone the time zone of the clock on the board until the court's is known
     * @param announcer called once for each call whose turn begins
     */
    PickupBoardViewModel(Set<String> shops, InstantSource clock, ZoneId zone, Consumer<Called> announcer) {
        this.shops = Set.copyOf(shops);
        this.tickets = new BoardTickets(ticket -> shops.isEmpty() || shops.contains(ticket.shop().shopId()));
        this.clock = clock;
        this.zone = zone;
        this.announcer = announcer;
    }

    /** Everything the server knows. */
    void snapshot(BoardView board) {
        courtName.set(board.courtName());
        freshness.heard();
        tickets.replaceAll(board.tickets()).forEach(this::callIfRecent);
        tick();
    }

    /** One ticket changed. */
    void changed(BoardTicketView ticket) {
        if (tickets.apply(ticket)) {
            callIfRecent(ticket);
        }
        tick();
    }

    /** The line stands again. */
    void connected() {
        freshness.connected();
        tick();
    }

    /** The line broke or fell silent; the server was last heard at this time. The numbers stay. */
    void lost(Instant since) {
        freshness.lost(since);
        tick();
    }

    /** The court's time zone and shops are known. */
    void court(CourtView court) {
        zone = ZoneId.of(court.timeZone());
        var known = court.shops().stream().map(shop -> shop.shop().shopId()).collect(Collectors.toSet());
        unknownShops = shops.stream().filter(shop -> !known.contains(shop)).sorted().toList();
        tick();
    }

    /** Time passed: to be called a few times a second. */
    void tick() {
        var now = clock.instant();
        time.set(freshness.everHeard() ? hourAndMinute(now) : "");
        link.set(link(now));
        var all = tickets.ready();
        calls.advance(now, all.stream().map(BoardTicketView::ticketId).toList()).ifPresent(id -> announce(id, now));
        showPreparing(now);
        showReady(now, all);
    }

    /** The court's name; empty texts before the first snapshot. */
    ReadOnlyObjectProperty<LocalText> courtNameProperty() {
        return courtName.getReadOnlyProperty();
    }

    /** The server's time as {@code 12:41}; empty before it was heard. */
    ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /** How the connection is. */
    ReadOnlyObjectProperty<Link> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** The left half. */
    ReadOnlyObjectProperty<PreparingHalf> preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** The right half. */
    ReadOnlyObjectProperty<ReadyHalf> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private void callIfRecent(BoardTicketView ticket) {
        var calledAt = ticket.calledAt();
        if (calledAt == null || !older(calledAt, WORTH_CALLING, clock.instant())) {
            calls.call(ticket.ticketId());
        }
    }

    private void announce(UUID ticketId, Instant now) {
        turn++;
        turnAt = now;
        tickets.find(ticketId).map(Called::of).ifPresent(announcer);
    }

    private void showPreparing(Instant now) {
        var numbers = tickets.preparing();
        preparing.set(
                new PreparingHalf(freshness.everHeard(),
                        preparingPages.turn(now, numbers, PreparingHalf.perPage(numbers.size()))));
    }

    private void showReady(Instant now, List<BoardTicketView> all) {
        var large = calls.hero().flatMap(tickets::find);
        var others = all.stream().filter(ticket -> large.filter(ticket::equals).isEmpty()).map(Called::of).toList();
        ready.set(new ReadyHalf(freshness.everHeard(), large.map(ticket -> hero(ticket, now)).orElse(null),
                readyPages.turn(now, others, ReadyHalf.perPage(others.size()))));
    }

    private Hero hero(BoardTicketView ticket, Instant now) {
        return new Hero(Called.of(ticket), turn, calledAt(ticket, now));
    }

    private @Nullable String calledAt(BoardTicketView ticket, Instant now) {
        var calledAt = ticket.calledAt();
        boolean inItsTurn = now.isBefore(turnAt.plus(CallQueue.AT_LEAST));
        return calledAt == null || inItsTurn || !older(calledAt, NOW, now) ? null : hourAndMinute(calledAt);
    }

    private Link link(Instant now) {
        if (!freshness.everHeard()) {
            return new Link.Searching();
        }
        var since = freshness.staleSince(now);
        if (since != null) {
            return new Link.Stale(hourAndMinute(since), Freshness.worthAsking(since, now));
        }
        return unknownShops.isEmpty() ? new Link.Live() : new Link.UnknownShops(unknownShops);
    }

    private static boolean older(Instant than, Duration limit, Instant now) {
        return Duration.between(than, now).compareTo(limit) > 0;
    }

    private String hourAndMinute(Instant at) {
        return HOUR_AND_MINUTE.format(at.atZone(zone));
    }
}
