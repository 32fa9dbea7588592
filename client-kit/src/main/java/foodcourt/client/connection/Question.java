package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A question that is put to the server again every {@link #AGAIN} until its answer settles it. Used on one thread.
 *
 * @param <T> what the server answers
 */
public final class Question<T> {
    /** The pause between two tries. */
    public static final Duration AGAIN = Duration.ofSeconds(5);

    private final Supplier<CompletableFuture<Answer<T>>> put;
    private final Executor screen;
    private final InstantSource time;
    private final Predicate<T> settles;
    private Pause pause = new Pause(Instant.EPOCH, AGAIN);
    private boolean open;
    private int asked;

    /**
     * @param put asks the server once
     * @param screen brings the answers to the thread of this object
     * @param settles takes an answer; whether the question needs not be put again
     */
    public Question(Supplier<CompletableFuture<Answer<T>>> put, Executor screen, InstantSource time,
            Predicate<T> settles) {
        this.put = put;
        this.screen = screen;
        this.time = time;
        this.settles = settles;
    }

    /** Asks now, whatever was answered before: an answer to an earlier asking is heard, but settles nothing. */
    public void ask() {
        asked++;
        open = true;
        put();
    }

    /** Time has passed: asks again when it is due. */
    public void tick() {
        if (open && pause.over(time.instant())) {
            put();
        }
    }

    private void put() {
        var asking = asked;
        pause = new Pause(time.instant(), AGAIN);
        var _ = put.get()
                .thenAccept(answer -> screen.execute(() -> answer.done().ifPresent(value -> heard(value, asking))));
    }

    private void heard(T value, int asking) {
        if (settles.test(value) && asking == asked) {
            open = false;
        }
    }
}
