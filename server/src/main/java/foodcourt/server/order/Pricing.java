package foodcourt.server.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import foodcourt.server.messages.TicketLine;

/** Reckons an order by the menu as it is now: the menu's prices and rules count, not the client's. */
final class Pricing {
    private final Menu menu;

    Pricing(Menu menu) {
        this.menu = menu;
    }

    /** What the order comes to, or why it cannot be. */
    sealed interface Result {
        /** One part per shop, in the order in which the guest chose them. */
        record Priced(List<Part> parts, long total) implements Result {
            List<String> shopIds() {
                return parts.stream().map(part -> part.shop().label().shopId()).toList();
            }
        }

        /** Not to be had like this. */
        record Not(Placing.Refused why) implements Result {}
    }

    /** What one shop gets. */
    record Part(Menu.Shop shop, List<TicketLine> lines) {
        long total() {
            return lines.stream().mapToLong(TicketLine::amount).sum();
        }
    }

    Result price(NewOrder wanted) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (var index = 0; index < wanted.lines().size(); index++) {
            switch (Wish.of(wanted.lines().get(index), "lines[" + index + "]", menu)) {
                case Wish.Not not -> {
                    return new Result.Not(not.why());
                }
                case Wish.Possible wish -> parts
                        .computeIfAbsent(wish.line().shopId(), _ -> new Part(wish.shop(), new ArrayList<>()))
                        .lines().add(wish.ticketLine());
            }
        }
        return compare(wanted, List.copyOf(parts.values()));
    }

    private static Result compare(NewOrder wanted, List<Part> parts) {
        var total = parts.stream().mapToLong(Part::total).sum();
        return total == wanted.total()
                ? new Result.Priced(parts, total)
                : new Result.Not(new Placing.TotalChanged(total));
    }
}
