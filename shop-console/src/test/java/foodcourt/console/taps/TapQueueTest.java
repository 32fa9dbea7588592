package foodcourt.console.taps;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketCommand;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Answer;
import foodcourt.console.HandClock;

import static foodcourt.console.SampleTickets.id;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

class TapQueueTest {
    private final HandClock clock = new HandClock();
    private final List<TicketCommand> sent = new ArrayList<>();
    private final Deque<CompletableFuture<Answer<TicketView>>> open = new ArrayDeque<>();
    private final List<TapAnswer> answers = new ArrayList<>();
    private List<Tap> kept = List.of();
    private CompletableFuture<@Nullable Void> reading = CompletableFuture.completedFuture(null);
    /** In the middle: pauses are exactly what they are meant to be. */
    private long chance = Long.MIN_VALUE;
    private final TapStore store = new TapStore() {
        @Override
        public CompletableFuture<List<Tap>> kept() {
            return reading.thenApply(_ -> kept);
        }

        @Override
        public void keep(List<Tap> unsent) {
            kept = unsent;
        }
    };
    private final TapQueue queue = queue();

    @Test
    void tapsAreSentInOrderOneAtATime() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));
        assertThat(sent).hasSize(1);

        done("A001");
        done("A002");

        assertThat(answers).extracting(answer -> answer.tap().number()).containsExactly("A001", "A002");
        assertThat(queue.size()).isZero();
        assertThat(kept).isEmpty();
    }

    @Test
    void anUnansweredTapIsRepeatedWithItsOwnIdAndHoldsTheLaterOnesBack() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));

        unreachable();
        clock.seconds(1);
        queue.tick();
        unreachable();
        clock.seconds(1);
        queue.tick();
        assertThat(sent).as("the second pause is longer").hasSize(2);
        clock.seconds(1);
        queue.tick();
        done("A001");
        done("A002");

        assertThat(sent).hasSize(4);
        assertThat(sent.subList(0, 3)).extracting(TicketCommand::commandId).containsOnly(sent.getFirst().commandId());
        assertThat(sent.getLast().commandId()).isNotEqualTo(sent.getFirst().commandId());
    }

    @Test
    void theLongestPauseIsTenSeconds() {
        queue.add(tap("A001"));
        for (var i = 0; i < 12; i++) {
            unreachable();
            clock.seconds(10);
            queue.tick();
        }

        assertThat(sent).hasSize(13);
    }

    @Test
    void whenTheServerIsBackItIsTriedAtOnce() {
        queue.add(tap("A001"));
        unreachable();

        queue.retryNow();

        assertThat(sent).hasSize(2);
    }

    @Test
    void aRefusedTapLeavesTheQueueAndTheNextOneFollows() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));

        refused(ProblemCode.STATUS_CONFLICT, 409, null);
        done("A002");

        assertThat(answers.getFirst()).isInstanceOf(TapAnswer.Refused.class);
        assertThat(answers.get(1)).isInstanceOf(TapAnswer.Done.class);
    }

    @Test
    void anOverloadedServerIsAskedAgainWhenItSays() {
        queue.add(tap("A001"));
        refused(ProblemCode.OVERLOADED, 503, Duration.ofSeconds(7));

        clock.seconds(6);
        queue.tick();
        assertThat(sent).hasSize(1);
        clock.seconds(1);
        queue.tick();

        assertThat(sent).hasSize(2);
        assertThat(answers).isEmpty();
    }

    @Test
    void aClockOfTheServerThatIsSetBackDoesNotStallTheTaps() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));
        refused(ProblemCode.OVERLOADED, 503, Duration.ofSeconds(5));

        clock.seconds(-3600);
        queue.tick();
        done("A001");
        done("A002");

        assertThat(answers).hasSize(2);
    }

    @Test
    void aTapThatTheServerFailsAtFiveTimesIsGivenUpAndTheNextOneFollows() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));

        for (var i = 0; i < 4; i++) {
            refused(ProblemCode.INTERNAL, 500, null);
            assertThat(queue.keeping()).isTrue();
            clock.seconds(10);
            queue.tick();
        }
        assertThat(answers).isEmpty();
        refused(ProblemCode.INTERNAL, 500, null);

        assertThat(answers).hasSize(1).first().isInstanceOf(TapAnswer.Refused.class);
        refused(ProblemCode.INTERNAL, 500, null);
        assertThat(answers).as("each tap has five tries of its own").hasSize(1);
        clock.seconds(10);
        queue.tick();
        done("A002");
        assertThat(answers).hasSize(2);
        assertThat(queue.keeping()).isFalse();
    }

    @Test
    void aServerThatCannotConfirmOrIsAwayIsAskedForAsLongAsItTakes() {
        queue.add(tap("A001"));

        for (var i = 0; i < 20; i++) {
            refused(ProblemCode.CANNOT_CONFIRM, 503, null);
            clock.seconds(10);
            queue.tick();
            unreachable();
            clock.seconds(10);
            queue.tick();
        }

        assertThat(answers).isEmpty();
        assertThat(sent).hasSize(41);
    }

    @Test
    void pausesAreSpreadByAQuarterEitherWay() {
        chance = 0;
        queue.add(tap("A001"));
        unreachable();

        clock.passes(Duration.ofMillis(749));
        queue.tick();
        assertThat(sent).hasSize(1);
        clock.passes(Duration.ofMillis(1));
        queue.tick();
        assertThat(sent).hasSize(2);

        chance = -1;
        unreachable();
        clock.passes(Duration.ofMillis(2499));
        queue.tick();
        assertThat(sent).hasSize(2);
        clock.passes(Duration.ofMillis(1));
        queue.tick();
        assertThat(sent).hasSize(3);
    }

    @Test
    void aRestartedConsoleSendsWhatWasLeftWithTheSameIds() {
        queue.add(tap("A001"));
        queue.add(tap("A002"));
        unreachable();
        var left = List.copyOf(kept);
        sent.clear();

        var restarted = queue();
        restarted.start();
        done("A001");
        done("A002");

        assertThat(sent).extracting(TicketCommand::commandId)
                .containsExactlyElementsOf(left.stream().map(Tap::commandId).toList());
    }

    @Test
    void whatIsTappedWhileTheFileIsReadComesAfterWhatWasLeft() {
        var left = tap("A001");
        kept = List.of(left);
        reading = new CompletableFuture<>();
        queue.start();
        queue.add(tap("A002"));
        assertThat(sent).isEmpty();
        assertThat(kept).as("not overwritten before it was read").containsExactly(left);

        reading.complete(null);

        assertThat(kept).extracting(Tap::number).containsExactly("A001", "A002");
        done("A001");
        done("A002");
        assertThat(answers).extracting(answer -> answer.tap().number()).containsExactly("A001", "A002");
    }

    @Test
    void aTicketIsHeldUntilItsTapIsAnswered() {
        queue.add(tap("A001"));
        assertThat(queue.unanswered(id("A001"))).hasSize(1);

        done("A001");

        assertThat(queue.unanswered(id("A001"))).isEmpty();
    }

    private TapQueue queue() {
        return new TapQueue(this::send, Runnable::run, clock, store, answers::add, () -> chance);
    }

    private CompletableFuture<Answer<TicketView>> send(UUID ticketId, TicketCommand command) {
        sent.add(command);
        var answer = new CompletableFuture<Answer<TicketView>>();
        open.add(answer);
        return answer;
    }

    private void done(String number) {
        open.remove().complete(new Answer.Done<>(ticket(number, TicketStatus.READY, 1)));
    }

    private void unreachable() {
        open.remove().complete(new Answer.Unreachable<>("nobody there"));
    }

    private void refused(ProblemCode code, int status, @Nullable Duration after) {
        open.remove().complete(new Answer.Refused<>(
                new Problem("urn", "no", status, null, code, null, null, null, null, null, null, null), after));
    }

    private static Tap tap(String number) {
        return Tap.on(id(number), number, TicketAction.FINISH_COOKING);
    }
}
