package foodcourt.client.fx;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoalescingUiThreadTest {
    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final UiThread ui = new CoalescingUiThread(turns::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void aBurstOfTasksIsOneTurnInTheirOrder() {
        ui.execute(() -> done.add("a"));
        ui.execute(() -> done.add("b"));
        ui.execute(() -> done.add("c"));
        assertThat(turns).hasSize(1);
        turns.remove().run();
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void whatATaskAddsWaitsForTheNextTurn() {
        ui.execute(() -> ui.execute(() -> done.add("later")));
        turns.remove().run();
        assertThat(done).isEmpty();
        assertThat(turns).hasSize(1);
        turns.remove().run();
        assertThat(done).containsExactly("later");
    }

    @Test
    void aTaskThatFailsDoesNotKeepTheOthers() {
        ui.execute(() -> {
            throw new IllegalStateException("a screen's fault, thrown by the test on purpose");
        });
        ui.execute(() -> done.add("still"));
        turns.remove().run();
        assertThat(done).containsExactly("still");
        ui.execute(() -> done.add("and after"));
        assertThat(turns).hasSize(1);
    }

    @Test
    void whatIsComingIsTakenOnItsTurn() {
        var coming = new CompletableFuture<String>();
        ui.bring(coming, done::add);
        assertThat(turns).isEmpty();
        coming.complete("come");
        assertThat(done).isEmpty();
        turns.remove().run();
        assertThat(done).containsExactly("come");
    }

    @Test
    void neitherAFaultInTakingNorWhatNeverComesKeepsTheOthersNorIsSilent() {
        var errors = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            ui.bring(CompletableFuture.completedFuture("x"), _ -> {
                throw new IllegalStateException("a taker's fault, thrown by the test on purpose");
            });
            ui.bring(CompletableFuture.<String>failedFuture(new IllegalStateException("never came, by the test")),
                    done::add);
            ui.bring(CompletableFuture.completedFuture("still"), done::add);
            turns.remove().run();
        } finally {
            System.setErr(usual);
        }
        assertThat(done).containsExactly("still");
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("a taker's fault", "never came, by the test");
    }

    @Test
    void fromManyThreadsNothingIsLost() throws InterruptedException {
        var threads = IntStream.range(0, 8).mapToObj(thread -> Thread.ofVirtual().unstarted(() -> IntStream
                .range(0, 500).forEach(task -> ui.execute(() -> done.add(thread + "-" + task))))).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(turns).hasSize(1);
        turns.remove().run();
        assertThat(done).hasSize(4_000);
        assertThat(done.stream().filter(one -> one.startsWith("3-")).toList())
                .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(task -> "3-" + task).toList());
    }
}
