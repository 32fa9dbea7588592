package foodcourt.console.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/**
 * The last ten acts, newest first. The newest is offered with a draining bar; it and those before it can be taken back one
 * after the other, each as long as the server's undo time lasts. Of one ticket only the last step can be.
 */
final class UndoLog {
    /** How long the draining bar is shown. */
    static final Duration SHOWN = Duration.ofSeconds(10);
    private static final int KEPT = 10;

    private final InstantSource time;
    private final Duration undoTime;
    private final Deque<Act> acts = new ArrayDeque<>();
    private Instant offeredSince;

    /** @param undoTime for how long the server takes an act back */
    UndoLog(InstantSource time, Duration undoTime) {
        this.time = time;
        this.undoTime = undoTime;
        this.offeredSince = time.instant();
    }

    void did(Act act) {
        forget(act.ticketId());
        acts.push(act);
        if (acts.size() > KEPT) {
            acts.removeLast();
        }
        offeredSince = act.at();
    }

    /** The act that an undo would take back now. */
    Optional<Act> last() {
        acts.removeIf(act -> !time.instant().isBefore(act.at().plus(undoTime)));
        return Optional.ofNullable(acts.peek());
    }

    /** Takes the newest act out; the one before it is offered next, for as long as it can still be taken back. */
    Optional<Act> takeBack() {
        var last = last();
        last.ifPresent(acts::remove);
        offeredSince = last().map(Act::at).orElse(offeredSince);
        return last;
    }

    /** Nothing of this ticket can be taken back any more. */
    void forget(UUID ticketId) {
        acts.removeIf(act -> act.ticketId().equals(ticketId));
    }

    /** What is left of the bar: from 1 down to 0. */
    double left() {
        var passed = Duration.between(offeredSince, time.instant()).toMillis();
        return Math.clamp(1 - (double) passed / SHOWN.toMillis(), 0, 1);
    }
}
