package foodcourt.client.connection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

class RetryTest {
    private static final Problem OVERLOADED = new Problem("urn:foodcourt:problem:overloaded", "Overloaded", 503, null,
            ProblemCode.OVERLOADED, null, null, null, null, null, null, null);
    private final List<Duration> pauses = new ArrayList<>();
    private final Retry retry = new Retry(Duration.ofMillis(500), Duration.ofSeconds(10), pause -> {
        pauses.add(pause);
        return Runnable::run;
    });

    @Test
    void whatNobodyAnsweredIsSentAgainUntilSomebodyDoes() {
        var answer = retry.send(answers(new Answer.Unreachable<>("a"), new Answer.Unreachable<>("b"),
                new Answer.Done<>("placed")), Retry::unreachable).join();
        assertThat(answer).isEqualTo(new Answer.Done<>("placed"));
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(375), Duration.ofMillis(625));
        assertThat(pauses.get(1)).isBetween(Duration.ofMillis(750), Duration.ofMillis(1250));
    }

    @Test
    void aRefusalIsAnAnswer() {
        assertThat(retry.send(answers(new Answer.Refused<String>(OVERLOADED, null)), Retry::unreachable).join())
                .isInstanceOf(Answer.Refused.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void theServersWishCountsWhenItIsLonger() {
        retry.send(answers(new Answer.Refused<>(OVERLOADED, Duration.ofSeconds(7)), new Answer.Done<>("placed")),
                answer -> answer instanceof Answer.Refused<?>).join();
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void pausesGrowToTheirLimitAndThePredicateEndsTheTrying() {
        var tries = new ArrayList<Answer<String>>();
        retry.send(() -> CompletableFuture.completedFuture(new Answer.Unreachable<String>("away")), answer -> {
            tries.add(answer);
            return tries.size() < 12;
        }).join();
        assertThat(pauses).hasSize(11).allMatch(pause -> pause.compareTo(Duration.ofMillis(12_500)) <= 0);
        assertThat(pauses.getLast()).isGreaterThan(Duration.ofMillis(7_400));
    }

    @Test
    void aFaultOfTheOneWhoDecidesIsNotSwallowed() {
        var result = retry.send(answers(new Answer.Done<>("placed")), _ -> {
            throw new IllegalStateException("a screen's fault, thrown by the test on purpose");
        });
        assertThat(result).isCompletedExceptionally();
    }

    @Test
    void cancellingEndsTheTrying() {
        var waiting = new ArrayList<Runnable>();
        var slow = new Retry(Duration.ofMillis(500), Duration.ofSeconds(10), _ -> waiting::add);
        var sent = new ArrayList<String>();
        var result = slow.send(() -> {
            sent.add("again");
            return CompletableFuture.completedFuture(new Answer.Unreachable<String>("away"));
        }, Retry::unreachable);
        result.cancel(true);
        waiting.forEach(Runnable::run);
        assertThat(sent).hasSize(1);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Supplier<CompletableFuture<Answer<String>>> answers(Answer<String>... answers) {
        var queue = new ArrayDeque<>(List.of(answers));
        return () -> CompletableFuture.completedFuture(queue.remove());
    }
}
