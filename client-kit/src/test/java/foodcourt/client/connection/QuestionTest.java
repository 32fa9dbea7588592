package foodcourt.client.connection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTest {
    private final Deque<CompletableFuture<Answer<String>>> open = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private int put;
    private final Question<String> question = new Question<>(this::put, Runnable::run, () -> now,
            answer -> heard.add(answer) && !answer.equals("not yet"));

    @Test
    void itIsPutAgainEveryFiveSecondsUntilItIsAnswered() {
        question.ask();
        open.remove().complete(new Answer.Unreachable<>("nobody there"));
        seconds(4);
        assertThat(put).isEqualTo(1);
        seconds(1);
        assertThat(put).isEqualTo(2);
        open.remove().complete(new Answer.Done<>("not yet"));
        seconds(5);
        open.remove().complete(new Answer.Done<>("so it is"));
        seconds(60);

        assertThat(put).isEqualTo(3);
        assertThat(heard).containsExactly("not yet", "so it is");
    }

    @Test
    void anAnswerToAnEarlierAskingDoesNotSettleALaterOne() {
        question.ask();
        question.ask();
        open.remove().complete(new Answer.Done<>("as it was"));
        open.remove().complete(new Answer.Unreachable<>("nobody there"));
        seconds(5);

        assertThat(put).isEqualTo(3);
    }

    @Test
    void aClockSetBackDoesNotSilenceIt() {
        question.ask();
        open.remove().complete(new Answer.Unreachable<>("nobody there"));
        now = now.minusSeconds(3600);
        seconds(1);

        assertThat(put).isEqualTo(2);
    }

    @Test
    void whatWasNeverAskedIsNotPut() {
        seconds(60);
        assertThat(put).isZero();
    }

    private CompletableFuture<Answer<String>> put() {
        put++;
        var answer = new CompletableFuture<Answer<String>>();
        open.add(answer);
        return answer;
    }

    private void seconds(int seconds) {
        for (var i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            question.tick();
        }
    }
}
