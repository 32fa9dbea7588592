package foodcourt.trials.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foodcourt.trials.report.Finding;
import foodcourt.trials.stores.StoredTicket;

/** What happened twice, or what nobody was told of. */
final class Doubles {
    private final Evidence evidence;

    Doubles(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        return List.of(
                Finding.of("doubled: orders nobody was told of",
                        Evidence.missing(evidence.orders().keySet(), evidence.told().acknowledged().keySet())),
                Finding.of("doubled: tickets of no such order", strayTickets()),
                Finding.of("doubled: numbers given twice in a day", numbersGivenTwice()),
                Finding.of("doubled: steps done twice", evidence.stores().repeatedSteps()),
                Finding.of("doubled: commands done twice", evidence.stores().repeatedCommands()),
                Finding.of("doubled: calls in the kitchen not as made", wrongCalls(evidence.stores().kitchen())),
                Finding.of("doubled: calls on the board not as made", wrongCalls(evidence.stores().board())));
    }

    private Set<UUID> strayTickets() {
        var stores = evidence.stores();
        return Stream.of(stores.ordered(), stores.kitchen(), stores.account(), stores.board())
                .flatMap(store -> store.keySet().stream()).filter(id -> !evidence.promised().containsKey(id))
                .collect(Collectors.toSet());
    }

    private List<String> numbersGivenTwice() {
        return evidence.stores().orders().stream()
                .collect(Collectors.groupingBy(order -> order.day() + " " + order.number(), Collectors.counting()))
                .entrySet().stream().filter(number -> number.getValue() > 1).map(Map.Entry::toString).toList();
    }

    private List<String> wrongCalls(Map<UUID, StoredTicket> store) {
        return store.values().stream().filter(ticket -> !called(ticket.ticketId()).equals(ticket.calls()))
                .map(ticket -> ticket + ", called " + called(ticket.ticketId()) + " times").toList();
    }

    private Integer called(UUID ticketId) {
        return evidence.told().calls().getOrDefault(ticketId, 0);
    }
}
