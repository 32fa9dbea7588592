package foodcourt.server.messages;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {
    private final AtomicLong nanos = new AtomicLong(-7);
    private final AtomicInteger questions = new AtomicInteger();
    private @Nullable String known = "3 wait";
    private final Recent<String> recent = new Recent<>(() -> {
        questions.incrementAndGet();
        return known;
    }, nanos::get);

    @Test
    void whoLooksOftenIsToldWhatWasAskedAMomentAgo() {
        assertThat(recent.get()).isEqualTo("3 wait");
        known = "4 wait";
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(recent.get()).isEqualTo("3 wait");
        nanos.incrementAndGet();
        assertThat(recent.get()).isEqualTo("4 wait");
        assertThat(questions).hasValue(2);
    }

    @Test
    void whoDoesNotAnswerIsNotAskedAgainAtOnceEither() {
        known = null;
        assertThat(recent.get()).isNull();
        assertThat(recent.get()).isNull();
        assertThat(questions).hasValue(1);
    }
}
