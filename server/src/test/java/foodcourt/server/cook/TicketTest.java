package foodcourt.server.cook;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.TicketHappening;
import foodcourt.server.messages.TicketStatus;

import static foodcourt.server.cook.TicketAction.ACCEPT;
import static foodcourt.server.cook.TicketAction.ACCEPT_AND_START;
import static foodcourt.server.cook.TicketAction.CALL_AGAIN;
import static foodcourt.server.cook.TicketAction.CONFIRM_PICKUP;
import static foodcourt.server.cook.TicketAction.FINISH_COOKING;
import static foodcourt.server.cook.TicketAction.GIVE_UP_WAITING;
import static foodcourt.server.cook.TicketAction.RECALL;
import static foodcourt.server.cook.TicketAction.REJECT;
import static foodcourt.server.cook.TicketAction.START_COOKING;
import static foodcourt.server.cook.TicketExamples.NOON;
import static foodcourt.server.cook.TicketExamples.RULES;
import static foodcourt.server.messages.TicketStatus.ACCEPTED;
import static foodcourt.server.messages.TicketStatus.CANCELLED;
import static foodcourt.server.messages.TicketStatus.COOKING;
import static foodcourt.server.messages.TicketStatus.PICKED_UP;
import static foodcourt.server.messages.TicketStatus.READY;
import static foodcourt.server.messages.TicketStatus.RECEIVED;
import static foodcourt.server.messages.TicketStatus.REJECTED;
import static foodcourt.server.messages.TicketStatus.UNCLAIMED;
import static org.assertj.core.api.Assertions.assertThat;

class TicketTest {
    /** The life of a ticket; every other pair is refused. Undo is the way back to where the example came from. */
    private static final Map<TicketStatus, Map<TicketAction, TicketStatus>> LIFE = Map.of(
            RECEIVED, Map.of(ACCEPT, ACCEPTED, ACCEPT_AND_START, COOKING, REJECT, REJECTED),
            ACCEPTED, Map.of(START_COOKING, COOKING, REJECT, REJECTED, RECALL, RECEIVED),
            COOKING, Map.of(FINISH_COOKING, READY, RECALL, ACCEPTED),
            READY, Map.of(CALL_AGAIN, READY, CONFIRM_PICKUP, PICKED_UP, GIVE_UP_WAITING, UNCLAIMED, RECALL, COOKING),
            PICKED_UP, Map.of(RECALL, READY),
            UNCLAIMED, Map.of(RECALL, READY),
            REJECTED, Map.of(RECALL, RECEIVED),
            CANCELLED, Map.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(TicketStatus.values()).flatMap(status -> Arrays.stream(TicketAction.values())
                .filter(action -> action != TicketAction.ACKNOWLEDGE).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void doesWhatItsLifeAllowsAndRefusesAllElse(TicketStatus status, TicketAction action) {
        var ticket = TicketExamples.in(status);
        var next = LIFE.getOrDefault(status, Map.of()).get(action);

        var step = ticket.handle(action, RejectReason.SOLD_OUT, RULES, NOON);

        switch (step) {
            case Step.Changed changed -> {
                assertThat(changed.ticket().status()).isEqualTo(next);
                assertThat(changed.ticket().version()).isEqualTo(ticket.version() + 1);
            }
            case Step.UndoTooLate _ -> assertThat(isUndo(action, next)).isTrue();
            case Step.Refused _ -> assertThat(next).isNull();
            case Step.Unchanged _,Step.TooEarly _ -> assertThat(step).isNull();
        }
    }

    private static boolean isUndo(TicketAction action, @Nullable TicketStatus next) {
        return action == RECALL && next == null;
    }

    @ParameterizedTest
    @EnumSource
    void isCancelledByItsGuestOnlyWhileNobodyHasAccepted(TicketStatus status) {
        var step = TicketExamples.in(status).cancel(NOON);

        assertThat(step instanceof Step.Changed).isEqualTo(status == RECEIVED);
    }

    @ParameterizedTest
    @EnumSource
    void isAcknowledgedOnceAndNeverRefused(TicketStatus status) {
        var ticket = TicketExamples.in(status);

        var step = ticket.handle(TicketAction.ACKNOWLEDGE, null, RULES, NOON);

        if (status == RECEIVED) {
            assertThat(step).isInstanceOfSatisfying(Step.Changed.class, changed -> {
                assertThat(changed.ticket().acknowledged()).isTrue();
                assertThat(changed.happening()).isEqualTo(TicketHappening.TICKET_ACKNOWLEDGED);
            });
        } else {
            assertThat(step).isInstanceOf(Step.Unchanged.class);
        }
    }

    @Test
    void takesAcceptAndStartBackInOneStep() {
        var cooking = TicketExamples.after(TicketExamples.received(), ACCEPT_AND_START);

        assertThat(TicketExamples.after(cooking, RECALL).status()).isEqualTo(RECEIVED);
    }

    @Test
    void goesBackToTheTimeOfTheStatusBefore() {
        var cooking = TicketExamples.in(COOKING);
        var later = NOON.plusSeconds(90);
        var ready = ((Step.Changed) cooking.handle(FINISH_COOKING, null, RULES, later)).ticket();

        var back = ((Step.Changed) ready.handle(RECALL, null, RULES, later.plusSeconds(3))).ticket();

        assertThat(back.statusAt()).isEqualTo(NOON);
        assertThat(back.calls()).isZero();
    }

    @Test
    void isNotTakenBackTwice() {
        var accepted = TicketExamples.after(TicketExamples.in(COOKING), RECALL);

        assertThat(accepted.handle(RECALL, null, RULES, NOON)).isInstanceOf(Step.UndoTooLate.class);
    }

    @Test
    void isNotTakenBackWhenTheUndoTimeIsOver() {
        var accepted = TicketExamples.in(ACCEPTED);

        assertThat(accepted.handle(RECALL, null, RULES, NOON.plusSeconds(10))).isInstanceOf(Step.Changed.class);
        assertThat(accepted.handle(RECALL, null, RULES, NOON.plusMillis(10_001))).isInstanceOf(Step.UndoTooLate.class);
    }

    @Test
    void waitsForItsGuestAsLongAsTheCourtSays() {
        var rules = new CourtRules(Duration.ofSeconds(10), Duration.ofMinutes(30));
        var ready = TicketExamples.in(READY);
        var limit = NOON.plus(Duration.ofMinutes(30));

        assertThat(ready.handle(GIVE_UP_WAITING, null, rules, limit.minusMillis(1)))
                .isEqualTo(new Step.TooEarly(limit));
        assertThat(ready.handle(GIVE_UP_WAITING, null, rules, limit)).isInstanceOf(Step.Changed.class);
    }

    @Test
    void countsTheCallsOfItsGuest() {
        var called = TicketExamples.after(TicketExamples.in(READY), CALL_AGAIN);

        assertThat(called.calls()).isEqualTo(2);
        assertThat(TicketExamples.in(READY).calls()).isEqualTo(1);
    }

    @Test
    void keepsWhyItWasRejectedUntilTakenBack() {
        var rejected = TicketExamples.in(REJECTED);

        assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_BUSY);
        assertThat(TicketExamples.after(rejected, RECALL).reason()).isNull();
    }

    @Test
    void countsAsShownOnceItsShopDoesAnything() {
        assertThat(TicketExamples.received().acknowledged()).isFalse();
        assertThat(TicketExamples.in(ACCEPTED).acknowledged()).isTrue();
    }
}
