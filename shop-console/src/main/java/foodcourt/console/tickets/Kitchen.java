package foodcourt.console.tickets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import foodcourt.api.KitchenView;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;

/**
 * The shop's tickets as this console knows them. News comes in any order and any number of times: of each ticket the
 * highest version wins. Used on one thread.
 */
public final class Kitchen {
    /** Enough for every ticket that can still be recalled or heard of twice. */
    private static final int REMEMBERED = 500;

    private final Map<UUID, TicketView> tickets = new LinkedHashMap<>();
    private final Map<UUID, Long> gone = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Takes a ticket's news.
     *
     * @return whether it was newer than what was known
     */
    public boolean apply(TicketView news) {
        if (news.version() <= knownVersion(news.ticketId())) {
            return false;
        }
        if (stays(news)) {
            gone.remove(news.ticketId());
            tickets.put(news.ticketId(), news);
        } else {
            leave(news.ticketId(), news.version());
        }
        return true;
    }

    /**
     * Takes a snapshot: what it holds is applied by version.
     *
     * @return the tickets it does not hold although they were open here: they ended unseen, or it is older than they
     */
    public Set<UUID> apply(KitchenView snapshot) {
        snapshot.tickets().forEach(this::apply);
        var missing = new LinkedHashSet<UUID>();
        tickets.values().stream().filter(ticket -> !ticket.status().ended()).map(TicketView::ticketId)
                .forEach(missing::add);
        snapshot.tickets().forEach(ticket -> missing.remove(ticket.ticketId()));
        return missing;
    }

    /** Forgets a ticket nobody knows more of; any later news brings it back. */
    public void forget(UUID ticketId) {
        tickets.remove(ticketId);
    }

    /** Puts a cancelled ticket away. */
    void dismiss(UUID ticketId) {
        find(ticketId).filter(ticket -> ticket.status().ended())
                .ifPresent(ticket -> leave(ticketId, ticket.version()));
    }

    Optional<TicketView> find(UUID ticketId) {
        return Optional.ofNullable(tickets.get(ticketId));
    }

    /** The lane's tickets, oldest first. */
    List<TicketView> in(Lane lane) {
        return all().filter(ticket -> Lane.of(ticket.status()).filter(lane::equals).isPresent())
                .sorted(lane.oldestFirst()).toList();
    }

    /** Every ticket on the console, those of hidden pages too. */
    Stream<TicketView> all() {
        return tickets.values().stream();
    }

    private boolean stays(TicketView news) {
        var cancelledBeforeTheCooksEyes = news.status() == TicketStatus.CANCELLED
                && tickets.containsKey(news.ticketId());
        return !news.status().ended() || cancelledBeforeTheCooksEyes;
    }

    private void leave(UUID ticketId, long version) {
        tickets.remove(ticketId);
        gone.put(ticketId, version);
    }

    private long knownVersion(UUID ticketId) {
        var known = tickets.get(ticketId);
        return known == null ? gone.getOrDefault(ticketId, Long.MIN_VALUE) : known.version();
    }
}
