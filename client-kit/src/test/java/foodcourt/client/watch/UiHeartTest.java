package foodcourt.client.watch;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class UiHeartTest {
    private final Queue<Runnable> owed = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean hanging = new AtomicBoolean();
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();

    @Test
    void beatsWhileTheScreenAnswersAndCountsWhatItMisses() {
        try (var heart = new UiHeart(this::ui, Duration.ofMillis(5), listener())) {
            heart.start();
            await().until(() -> beats.get() > 3);
            assertThat(missed).hasValue(0);
            hanging.set(true);
            await().until(() -> missed.get() > 5);
            int before = beats.get();
            hanging.set(false);
            owed.forEach(Runnable::run);
            await().until(() -> beats.get() > before);
            assertThat(heart.longestAnswer()).isGreaterThan(Duration.ofMillis(20));
            await().until(() -> heart.longestAnswer().compareTo(Duration.ofMillis(20)) < 0);
        }
    }

    private void ui(Runnable task) {
        if (hanging.get()) {
            owed.add(task);
        } else {
            task.run();
        }
    }

    private UiHeart.Listener listener() {
        return new UiHeart.Listener() {
            @Override
            public void beat() {
                beats.incrementAndGet();
            }

            @Override
            public void missed(int turns) {
                missed.set(turns);
            }
        };
    }
}
