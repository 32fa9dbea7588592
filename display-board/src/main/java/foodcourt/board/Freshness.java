package foodcourt.board;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How old what the board shows is, by the server's clock. */
final class Freshness {
    /** A break up to here is not worth a word; with the second until the next look the word comes within ten. */
    static final Duration STALE = Duration.ofSeconds(8);
    /** Beyond this the guest is asked to go to the counter. */
    static final Duration ASK = Duration.ofSeconds(60);

    private boolean heard;
    private @Nullable Instant lostSince;

    /** The line stands: what is shown is fresh, because no news is then good news. */
    void connected() {
        lostSince = null;
    }

    /** The server said what there is. */
    void heard() {
        heard = true;
        lostSince = null;
    }

    /** The line broke or fell silent; the server was last heard at this time. */
    void lost(Instant since) {
        lostSince = since;
    }

    /** Whether the server ever said what there is. */
    boolean everHeard() {
        return heard;
    }

    /** When the last news were true; null while the line stands or the break is still short. */
    @Nullable
    Instant staleSince(Instant now) {
        return lostSince != null && longer(STALE, lostSince, now) ? lostSince : null;
    }

    /** So old that guests had better ask. */
    static boolean worthAsking(Instant since, Instant now) {
        return longer(ASK, since, now);
    }

    private static boolean longer(Duration limit, Instant since, Instant now) {
        return Duration.between(since, now).compareTo(limit) > 0;
    }
}
