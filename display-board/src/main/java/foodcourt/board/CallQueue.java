package foodcourt.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which call stands large. Each stands at least {@link #AT_LEAST}, in the order of the calls; the last one stays until
 * another is called or it is collected, because the place would else be empty while somebody is still on the way.
 */
final class CallQueue {
    /** How long a call stands large at least, as the rules for public boards want it. */
    static final Duration AT_LEAST = Duration.ofSeconds(20);

    private final SequencedSet<UUID> waiting = new LinkedHashSet<>();
    private @Nullable UUID hero;
    /** When the turn of the large one ends; null when it was never announced, as after a start with old calls. */
    private @Nullable Instant until;

    /** A ticket was called, or called again. One that already waits keeps its turn. */
    void call(UUID ticketId) {
        waiting.addLast(ticketId);
    }

    /** The ticket that stands large, if any is ready. */
    Optional<UUID> hero() {
        return Optional.ofNullable(hero);
    }

    /**
     * Moves on as far as the time allows.
     *
     * @param ready the tickets to collect, newest call first; calls of others are dropped
     * @return the ticket to announce now, if its turn begins
     */
    Optional<UUID> advance(Instant now, List<UUID> ready) {
        forgetAllBut(ready);
        if (!waiting.isEmpty() && turnCanBegin(now)) {
            hero = waiting.removeFirst();
            until = now.plus(AT_LEAST);
            return Optional.of(hero);
        }
        if (until == null) {
            hero = ready.isEmpty() ? null : ready.getFirst();
        }
        return Optional.empty();
    }

    private void forgetAllBut(Collection<UUID> ready) {
        waiting.retainAll(ready);
        if (hero != null && !ready.contains(hero)) {
            hero = null;
            until = null;
        }
    }

    /** Staff who call the large one again want to be heard at once, but not before others who wait. */
    private boolean turnCanBegin(Instant now) {
        return turnEnded(now) || (waiting.size() == 1 && waiting.getFirst().equals(hero));
    }

    private boolean turnEnded(Instant now) {
        return until == null || !now.isBefore(until) || until.isAfter(now.plus(AT_LEAST)); // the clock was set back
    }
}
