package foodcourt.server.messages;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is asked for only when somebody looks, and not again for 5 s, also when there was none: several metrics of
 * one look cost one question, and no scraper, however eager, more.
 */
public final class Recent<T> {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Supplier<@Nullable T> question;
    private final LongSupplier nanos;
    private @Nullable T answer;
    private long askedNanos;
    private boolean asked;

    /** @param question answers null when nothing is known */
    public Recent(Supplier<@Nullable T> question) {
        this(question, System::nanoTime);
    }

    Recent(Supplier<@Nullable T> question, LongSupplier nanos) {
        this.question = question;
        this.nanos = nanos;
    }

    /** Null: nothing is known. */
    public synchronized @Nullable T get() {
        if (!asked || nanos.getAsLong() - askedNanos > FRESH.toNanos()) {
            answer = question.get();
            askedNanos = nanos.getAsLong(); // after a long question too: who asked in vain waits as well
            asked = true;
        }
        return answer;
    }
}
