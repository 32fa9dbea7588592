package foodcourt.trials.crash;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import foodcourt.api.AccountView;
import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.api.CourtView;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.connection.Patience;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.report.Finding;

/** What guests, shops and the board are shown over HTTP, compared with what they were told. */
final class Screens implements AutoCloseable {
    private final CourtServer asking;
    private final List<String> shops;
    private final ZoneId zone;
    private final Ledger told;
    private final Expected expected;
    private final Set<UUID> shownRight = ConcurrentHashMap.newKeySet();
    private volatile List<Collection<?>> wrong = List.of();

    Screens(URI server, CourtView court, Ledger told) {
        asking = new CourtServer(server, "trial-count", Duration.ofSeconds(30), Patience.USUAL);
        shops = OpenCourt.shops(court);
        zone = ZoneId.of(court.timeZone());
        this.told = told;
        expected = new Expected(told);
    }

    /** Each must be empty; what was found right is not asked again. */
    List<Finding> findings() {
        return List.of(
                Finding.of("screens: a guest's order", wrongOrders()),
                Finding.of("screens: a shop's tickets", wrongTickets()),
                Finding.of("screens: a shop's money of the day", wrongSales()),
                Finding.of("screens: the board", wrongBoard()));
    }

    /** True when nothing is wrong; asks for little while something still is. */
    boolean right() {
        wrong = List.of(wrongBoard(), wrongTickets());
        return wrong.stream().allMatch(Collection::isEmpty) && wrongSales().isEmpty() && wrongOrders().isEmpty();
    }

    /** What the last look found wrong first: it changes as long as screens still follow. */
    Object wrong() {
        return wrong;
    }

    private List<String> wrongOrders() {
        return told.acknowledged().values().parallelStream().filter(order -> !shownRight.contains(order.orderId()))
                .flatMap(order -> wrong(order).stream()).toList();
    }

    private List<String> wrong(OrderView order) {
        if (!(asking.order(order.orderId()).join() instanceof Answer.Done<OrderView>(var shown))) {
            return List.of("order " + order.number() + " is not answered");
        }
        var wrong = shown.tickets().stream()
                .filter(ticket -> ticket.status() != expected.status(ticket.ticketId())).map(Object::toString).toList();
        if (wrong.isEmpty() && shown.tickets().size() == order.tickets().size()) {
            shownRight.add(order.orderId());
        }
        return wrong;
    }

    private List<String> wrongTickets() {
        Map<UUID, TicketStatus> shown = shops.stream().flatMap(shop -> days().stream().flatMap(day -> asking
                .accountTickets(shop, day, null).join().done().orElse(List.of()).stream()))
                .collect(Collectors.toMap(TicketView::ticketId, TicketView::status));
        var wrong = new ArrayList<String>();
        Evidence.promised(told).keySet().forEach(id -> {
            if (shown.get(id) != expected.status(id)) {
                wrong.add(id + " is " + shown.get(id) + ", not " + expected.status(id));
            }
        });
        return wrong;
    }

    private List<String> wrongSales() {
        var due = Evidence.promised(told).values().stream().collect(Collectors.groupingBy(
                ticket -> ticket.shop().shopId(), Collectors.summingLong((OrderTicketView t) -> expected.sales(t))));
        return shops.stream().filter(shop -> sales(shop) != due.getOrDefault(shop, 0L))
                .map(shop -> shop + " sold " + sales(shop) + ", not " + due.get(shop)).toList();
    }

    private long sales(String shop) {
        return days().stream().flatMap(day -> asking.account(shop, day).join().done().stream())
                .mapToLong(AccountView::sales).sum();
    }

    private Set<LocalDate> days() {
        return told.acknowledged().values().stream().map(order -> LocalDate.ofInstant(order.placedAt(), zone))
                .collect(Collectors.toSet());
    }

    private Set<UUID> wrongBoard() {
        var shown = asking.board().join().done().map(BoardView::tickets).orElse(List.of()).stream()
                .map(BoardTicketView::ticketId).collect(Collectors.toSet());
        var due = Evidence.promised(told).keySet().stream().filter(expected::onBoard).collect(Collectors.toSet());
        var wrong = Evidence.missing(due, shown);
        wrong.addAll(Evidence.missing(shown, due));
        return wrong;
    }

    @Override
    public void close() {
        asking.close();
    }
}
