package foodcourt.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A shop's day, from its read model.
 *
 * @param day the court's calendar day
 * @param orders tickets received
 * @param completed tickets picked up or unclaimed
 * @param cancelled tickets cancelled or rejected
 * @param sales won of all tickets that were not cancelled or rejected
 * @param cancelledAmount won of the cancelled and rejected ones
 * @param averageMinutes from placing to the first call, or null where none was called
 * @param byStatus number of tickets by status
 */
public record AccountView(String shopId, LocalDate day, int orders, int completed, int cancelled, long sales,
        long cancelledAmount, @Nullable Integer averageMinutes, Map<TicketStatus, Integer> byStatus,
        List<Hour> hours, List<ItemSales> items) {

    /** What was placed in one hour of the day, 0 to 23, cancelled ones left out. */
    public record Hour(int hour, int orders, long sales) {}

    /** What was sold of one item, cancelled ones left out; the most sold first. */
    public record ItemSales(String itemId, LocalText name, int quantity, long sales) {}
}
