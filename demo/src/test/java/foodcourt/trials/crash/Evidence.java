package foodcourt.trials.crash;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.trials.court.Ledger;
import foodcourt.trials.stores.StoredOrder;
import foodcourt.trials.stores.Stores;

/**
 * What guests and cooks were told, beside what is on the disk.
 *
 * @param told by the server's answers
 * @param promised tickets of the acknowledged orders
 * @param stores what is on the disk
 * @param orders of the order store, by id
 */
record Evidence(Ledger told, Map<UUID, OrderTicketView> promised, Stores stores, Map<UUID, StoredOrder> orders) {

    static Evidence of(Ledger told, Stores stores) {
        return new Evidence(told, promised(told), stores, stores.orders().stream()
                .collect(Collectors.toMap(StoredOrder::orderId, Function.identity())));
    }

    static Map<UUID, OrderTicketView> promised(Ledger told) {
        return told.acknowledged().values().stream().map(OrderView::tickets).flatMap(List::stream)
                .collect(Collectors.toMap(OrderTicketView::ticketId, Function.identity()));
    }

    /** Tickets that cooks have to work on: promised and not cancelled. */
    static Set<UUID> toCook(Ledger told) {
        var tickets = new HashSet<>(promised(told).keySet());
        told.cancels().forEach((id, word) -> {
            if (word.done()) {
                tickets.remove(id);
            }
        });
        return tickets;
    }

    /** The status the kitchen has, which decides. */
    String kitchenStatus(UUID ticketId) {
        var ticket = stores.kitchen().get(ticketId);
        return ticket == null ? "missing" : ticket.status();
    }

    static Set<UUID> missing(Set<UUID> expected, Set<UUID> there) {
        return expected.stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
    }
}
