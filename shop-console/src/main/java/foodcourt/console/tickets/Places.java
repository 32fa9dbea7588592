package foodcourt.console.tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which ticket lies in which place. All lanes turn together; a lane with fewer pages stays at its last.
 *
 * @param tickets the ticket of key 1 at index 0, … of key 9 at index 8; null where nothing lies
 * @param page the page really shown, from 0
 * @param behind how many tickets come after this page, in all lanes
 */
record Places(List<@Nullable UUID> tickets, int page, int behind) {
    static final int KEYS = 9;

    static Places of(Kitchen kitchen, int wantedPage) {
        var page = Math.clamp(wantedPage, 0, lastPage(kitchen));
        var tickets = new ArrayList<@Nullable UUID>(Collections.nCopies(KEYS, null));
        var behind = 0;
        for (var lane : Lane.values()) {
            var all = kitchen.in(lane);
            var first = Math.min(page, lastPage(all.size(), lane)) * lane.places();
            var last = Math.min(all.size(), first + lane.places());
            for (var i = first; i < last; i++) {
                tickets.set(lane.firstKey() - 1 + i - first, all.get(i).ticketId());
            }
            behind += all.size() - last;
        }
        return new Places(Collections.unmodifiableList(tickets), page, behind);
    }

    /** The key of a ticket, 1 to 9, or 0 when it is not seen. */
    int keyOf(UUID ticketId) {
        return tickets.indexOf(ticketId) + 1;
    }

    private static int lastPage(Kitchen kitchen) {
        var last = 0;
        for (var lane : Lane.values()) {
            last = Math.max(last, lastPage(kitchen.in(lane).size(), lane));
        }
        return last;
    }

    private static int lastPage(int tickets, Lane lane) {
        return Math.max(0, (tickets - 1) / lane.places());
    }
}
