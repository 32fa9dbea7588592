package foodcourt.server.shopaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.LocalText;
import foodcourt.server.messages.TicketStatus;

/**
 * A shop's day.
 *
 * @param day the court's calendar day
 * @param byStatus tickets and money of every status
 * @param hours those in which something was placed, cancelled and rejected ones left out
 * @param items the most sold first, cancelled and rejected ones left out
 * @param averageMinutes from placing to the first call, or null where none was called
 */
public record AccountDay(LocalDate day, Map<TicketStatus, Sum> byStatus, List<Hour> hours, List<ItemSales> items,
        @Nullable Integer averageMinutes) {

    /**
     * Tickets added up.
     *
     * @param amount won
     */
    public record Sum(int tickets, long amount) {
        Sum plus(Sum other) {
            return new Sum(tickets + other.tickets, amount + other.amount);
        }
    }

    /** What was placed in one hour of the day, 0 to 23. */
    public record Hour(int hour, Sum sum) {}

    /**
     * What was sold of one item.
     *
     * @param sales won
     */
    public record ItemSales(String itemId, LocalText name, int quantity, long sales) {}

    /** Every ticket. */
    public Sum received() {
        return sum(TicketStatus.values());
    }

    /** What was picked up or not claimed. */
    public Sum completed() {
        return sum(TicketStatus.PICKED_UP, TicketStatus.UNCLAIMED);
    }

    /** What brought no money. */
    public Sum cancelled() {
        return sum(TicketStatus.CANCELLED, TicketStatus.REJECTED);
    }

    /** Won of everything that was not cancelled or rejected. */
    public long sales() {
        return received().amount() - cancelled().amount();
    }

    private Sum sum(TicketStatus... statuses) {
        return List.of(statuses).stream().map(status -> byStatus.getOrDefault(status, new Sum(0, 0)))
                .reduce(new Sum(0, 0), Sum::plus);
    }
}
