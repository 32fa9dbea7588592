package foodcourt.console.tickets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import foodcourt.api.LineView;
import foodcourt.api.LocalText;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;

/**
 * How many of one dish are still to be made: new and cooking tickets together, hidden ones too.
 *
 * @param count from 1
 */
public record DishCount(String itemId, LocalText name, int count) {

    /** The most first, then by the item's id, so that rows do not dance. */
    static List<DishCount> toMake(Kitchen kitchen) {
        Map<String, List<LineView>> byItem = kitchen.all().filter(DishCount::toBeMade)
                .flatMap(ticket -> ticket.lines().stream())
                .collect(Collectors.groupingBy(LineView::itemId, TreeMap::new, Collectors.toList()));
        return byItem.values().stream().map(DishCount::of)
                .sorted(Comparator.comparingInt(DishCount::count).reversed()
                        .thenComparing(DishCount::itemId))
                .toList();
    }

    private static DishCount of(List<LineView> lines) {
        var first = lines.getFirst();
        return new DishCount(first.itemId(), first.name(), lines.stream().mapToInt(LineView::quantity).sum());
    }

    private static boolean toBeMade(TicketView ticket) {
        return ticket.status() == TicketStatus.RECEIVED || ticket.status() == TicketStatus.ACCEPTED
                || ticket.status() == TicketStatus.COOKING;
    }
}
