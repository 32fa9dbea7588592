package foodcourt.trials.crash;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;

import foodcourt.api.OrderView;
import foodcourt.trials.court.TicketWord;
import foodcourt.trials.report.Finding;
import foodcourt.trials.stores.StoredOrder;
import foodcourt.trials.stores.StoredTicket;

/** Where one store says other than another, or the end is other than an answer was. */
final class Contradictions {
    private final Evidence evidence;

    Contradictions(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        var told = evidence.told();
        var stores = evidence.stores();
        return List.of(
                Finding.of("contradiction: refused, yet stored", told.refused().keySet().stream()
                        .filter(evidence.orders()::containsKey).toList()),
                Finding.of("contradiction: one answer and another", told.contradictions()),
                Finding.of("contradiction: guest's answer and kitchen", told.cancels().entrySet().stream()
                        .filter(this::guestMisled).map(this::withKitchen).toList()),
                Finding.of("contradiction: cook's answer and kitchen", told.accepts().entrySet().stream()
                        .filter(this::cookMisled).map(this::withKitchen).toList()),
                Finding.of("contradiction: order store and kitchen", differing(stores.ordered(), StoredStatus::same)),
                Finding.of("contradiction: account and kitchen", differing(stores.account(), StoredStatus::same)),
                Finding.of("contradiction: board and kitchen", differing(stores.board(), StoredStatus::sameOnBoard)),
                Finding.of("contradiction: order and its tickets", told.acknowledged().values().stream()
                        .filter(this::misjudged).map(OrderView::number).toList()),
                Finding.of("contradiction: number or money of an order", told.acknowledged().values().stream()
                        .filter(this::changed).map(OrderView::number).toList()),
                Finding.of("contradiction: money of an account", told.acknowledged().values().stream()
                        .flatMap(order -> order.tickets().stream())
                        .filter(ticket -> otherMoney(ticket.ticketId(), ticket.total())).toList()));
    }

    private boolean guestMisled(Map.Entry<UUID, TicketWord> heard) {
        return heard.getValue().done() != "CANCELLED".equals(evidence.kitchenStatus(heard.getKey()));
    }

    private boolean cookMisled(Map.Entry<UUID, TicketWord> heard) {
        var reached = evidence.told().cooked().get(heard.getKey());
        var expected = heard.getValue().done() && reached != null ? reached.name() : "CANCELLED";
        return !expected.equals(evidence.kitchenStatus(heard.getKey()));
    }

    private String withKitchen(Map.Entry<UUID, TicketWord> heard) {
        return heard + ", kitchen: " + evidence.kitchenStatus(heard.getKey());
    }

    private List<StoredTicket> differing(Map<UUID, StoredTicket> store, BiPredicate<String, String> same) {
        return store.values().stream().filter(ticket -> evidence.stores().kitchen().containsKey(ticket.ticketId())
                && !same.test(ticket.status(), evidence.kitchenStatus(ticket.ticketId()))).toList();
    }

    private boolean misjudged(OrderView order) {
        var stored = evidence.orders().get(order.orderId());
        var tickets = order.tickets().stream().map(ticket -> evidence.kitchenStatus(ticket.ticketId())).toList();
        return stored != null && !stored.status().equals(StoredStatus.ofOrder(tickets));
    }

    private boolean changed(OrderView order) {
        StoredOrder stored = evidence.orders().get(order.orderId());
        return stored != null && (!stored.number().equals(order.number()) || stored.total() != order.total());
    }

    private boolean otherMoney(UUID ticketId, long total) {
        var stored = evidence.stores().account().get(ticketId);
        return stored != null && !Objects.equals(stored.total(), total);
    }
}
