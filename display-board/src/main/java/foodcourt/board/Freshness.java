package foodcourt.board;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How old what the board knows is, and what time it is for the server. */
final class Freshness {
    /** Silence up to here is normal. */
    static final Duration STALE = Duration.ofSeconds(10);
    /** The server speaks at least every 10 s; some more is allowed for slow networks before an unbroken line counts as dead. */
    static final Duration SILENCE = Duration.ofSeconds(14);
    /** Beyond this the guest is asked to go to the counter. */
    static final Duration ASK = Duration.ofSeconds(60);

    private @Nullable Instant lastNews;
    private @Nullable Duration ahead;
    private boolean connected;

    /** The server said what time it is. */
    void serverTime(Instant serverTime, Instant now) {
        ahead = Duration.between(now, serverTime);
        news(now);
    }

    /** Something arrived. */
    void news(Instant now) {
        connected = true;
        lastNews = now;
    }

    /** The connection broke, or fell silent. */
    void lost() {
        connected = false;
    }

    /** The server's clock, or null before its first word. */
    @Nullable
    Instant serverNow(Instant now) {
        return ahead == null ? null : now.plus(ahead);
    }

    /** When the server was last heard, by its own clock; null before its first word. */
    @Nullable
    Instant asOf() {
        return lastNews == null || ahead == null ? null : lastNews.plus(ahead);
    }

    /** The age of what is shown; zero while the line stands, because no news is then good news. */
    Duration age(Instant now) {
        if (lastNews == null) {
            return Duration.ZERO;
        }
        var silent = Duration.between(lastNews, now);
        return connected && silent.compareTo(SILENCE) <= 0 ? Duration.ZERO : silent;
    }
}
