package foodcourt.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Turns the pages of one half of the board, every {@link #EVERY}. Stays on the first while there is only one. */
final class PageTurner {
    /** How long a page stands. */
    static final Duration EVERY = Duration.ofSeconds(8);

    private int index;
    private @Nullable Instant turnAt;

    /** The page of {@code all} that stands now; {@code perPage} items at most. */
    <T> Page<T> turn(Instant now, List<T> all, int perPage) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), perPage));
        if (pages == 1 || turnAt == null) {
            start(now);
        } else if (!now.isBefore(turnAt) || turnAt.isAfter(now.plus(EVERY))) { // or the clock was set back
            index++;
            turnAt = now.plus(EVERY);
        }
        index %= pages;
        int from = index * perPage;
        return new Page<>(all.subList(from, Math.min(all.size(), from + perPage)), index, pages, all.size());
    }

    private void start(Instant now) {
        index = 0;
        turnAt = now.plus(EVERY);
    }
}
