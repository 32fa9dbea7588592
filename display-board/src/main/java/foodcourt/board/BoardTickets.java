package foodcourt.board;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import foodcourt.api.BoardPlace;
import foodcourt.api.BoardTicketView;

/**
 * The newest version of every ticket this board has heard of. Tickets that left are remembered for a while, so that an older
 * message arriving late cannot bring them back.
 */
final class BoardTickets {
    /** How many tickets that left are remembered; messages overtake each other by seconds, not by hundreds. */
    private static final int REMEMBERED = 500;

    private static final Comparator<BoardTicketView> NEWEST_CALL_FIRST = Comparator.comparing(BoardTickets::calledAt)
            .reversed().thenComparing(BoardTicketView::number, NumberOrder.INSTANCE.reversed());

    private final Predicate<BoardTicketView> shown;
    private final Map<UUID, BoardTicketView> present = new LinkedHashMap<>();
    private final Map<UUID, Long> left = new LinkedHashMap<>();

    /** @param shown which tickets belong on this board at all, such as those of its zone */
    BoardTickets(Predicate<BoardTicketView> shown) {
        this.shown = shown;
    }

    /** Takes over a snapshot and returns the tickets that it shows to be called anew, in the order of their calls. */
    List<BoardTicketView> replaceAll(Collection<BoardTicketView> tickets) {
        present.keySet().retainAll(tickets.stream().map(BoardTicketView::ticketId).toList());
        return tickets.stream().filter(this::apply).sorted(NEWEST_CALL_FIRST.reversed()).toList();
    }

    /** Takes over a ticket if it is newer than what is held; true if it was called by this. */
    boolean apply(BoardTicketView ticket) {
        if (!shown.test(ticket) || !newer(ticket)) {
            return false;
        }
        var before = ticket.place() == BoardPlace.GONE ? leave(ticket) : enter(ticket);
        return called(before, ticket);
    }

    /** The numbers in preparing, each once, in numeric order. */
    List<String> preparing() {
        return at(BoardPlace.PREPARING).map(BoardTicketView::number).distinct().sorted(NumberOrder.INSTANCE).toList();
    }

    /** The tickets to collect, newest call first; two shops' tickets of one order are two. */
    List<BoardTicketView> ready() {
        return at(BoardPlace.READY).sorted(NEWEST_CALL_FIRST).toList();
    }

    /** The ticket as it is known, unless it left. */
    Optional<BoardTicketView> find(UUID ticketId) {
        return Optional.ofNullable(present.get(ticketId));
    }

    private Stream<BoardTicketView> at(BoardPlace place) {
        return present.values().stream().filter(ticket -> ticket.place() == place);
    }

    /** That a ticket is gone counts also with the version held: an end that was not made by a change has none of its own. */
    private boolean newer(BoardTicketView ticket) {
        var held = present.get(ticket.ticketId());
        if (held != null && held.version() == ticket.version()) {
            return ticket.place() == BoardPlace.GONE;
        }
        long version = held == null ? left.getOrDefault(ticket.ticketId(), Long.MIN_VALUE) : held.version();
        return ticket.version() > version;
    }

    private @Nullable BoardTicketView enter(BoardTicketView ticket) {
        left.remove(ticket.ticketId());
        return present.put(ticket.ticketId(), ticket);
    }

    private @Nullable BoardTicketView leave(BoardTicketView ticket) {
        left.put(ticket.ticketId(), ticket.version());
        if (left.size() > REMEMBERED) {
            left.remove(left.keySet().iterator().next());
        }
        return present.remove(ticket.ticketId());
    }

    private static boolean called(@Nullable BoardTicketView before, BoardTicketView after) {
        return after.place() == BoardPlace.READY
                && (before == null || before.place() != BoardPlace.READY || after.calls() > before.calls());
    }

    private static Instant calledAt(BoardTicketView ticket) {
        var at = ticket.calledAt();
        return at == null ? Instant.MIN : at;
    }
}
