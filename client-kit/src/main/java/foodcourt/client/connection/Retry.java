package foodcourt.client.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sends the same again, with growing pauses, while the answer says that it is worth it. Only for what may be repeated:
 * questions, and commands with an id made by the client.
 */
public final class Retry {
    private final Duration firstPause;
    private final Duration longestPause;
    private final Function<Duration, Executor> later;

    /** Half a second at first, ten seconds at most. */
    public Retry() {
        this(Patience.USUAL.firstPause(), Patience.USUAL.longestPause());
    }

    /** Pauses double from the first to the longest, plus or minus a quarter. */
    public Retry(Duration firstPause, Duration longestPause) {
        this(firstPause, longestPause,
                pause -> CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS));
    }

    Retry(Duration firstPause, Duration longestPause, Function<Duration, Executor> later) {
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.later = later;
    }

    /** True when nobody knows whether it was done. */
    public static boolean unreachable(Answer<?> answer) {
        return answer instanceof Answer.Unreachable<?>;
    }

    /**
     * Sends until the answer is not worth another try.
     *
     * @param attempt sends once
     * @param again whether this answer is worth another try; asked after each, so it also ends the trying
     * @return the last answer; cancelling it ends the trying
     */
    public <T> CompletableFuture<Answer<T>> send(Supplier<CompletableFuture<Answer<T>>> attempt,
            Predicate<? super Answer<T>> again) {
        var last = new CompletableFuture<Answer<T>>();
        var backOff = new BackOff(firstPause, longestPause, ThreadLocalRandom.current());
        once(attempt, again, backOff, last);
        return last;
    }

    private <T> void once(Supplier<CompletableFuture<Answer<T>>> attempt, Predicate<? super Answer<T>> again,
            BackOff backOff, CompletableFuture<Answer<T>> last) {
        if (last.isDone()) {
            return;
        }
        var _ = attempt.get().thenAccept(answer -> {
            if (again.test(answer)) {
                later.apply(pause(answer, backOff)).execute(() -> once(attempt, again, backOff, last));
            } else {
                last.complete(answer);
            }
        }).whenComplete((_, fault) -> {
            if (fault != null) {
                last.completeExceptionally(fault);
            }
        });
    }

    /** The server's own wish counts when it is longer than our pause. */
    private static Duration pause(Answer<?> answer, BackOff backOff) {
        var pause = backOff.next();
        return answer instanceof Answer.Refused<?>(var _, var wish) && wish != null && wish.compareTo(pause) > 0
                ? wish
                : pause;
    }
}
