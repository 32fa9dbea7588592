package foodcourt.console.tickets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.console.HandClock;
import foodcourt.console.taps.Tap;
import foodcourt.console.taps.TapAnswer;

import static foodcourt.console.SampleTickets.id;
import static foodcourt.console.SampleTickets.line;
import static foodcourt.console.SampleTickets.next;
import static foodcourt.console.SampleTickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class TicketsViewModelTest {
    private final HandClock clock = new HandClock();
    private final Kitchen kitchen = new Kitchen();
    private final List<Tap> taps = new ArrayList<>();
    private final List<Tap> unanswered = new ArrayList<>();
    private boolean serverAway;
    private final TicketsViewModel tickets = new TicketsViewModel(kitchen, clock, AgeBands.USUAL,
            Duration.ofSeconds(10), new OutgoingTaps() {
                @Override
                public void add(Tap tap) {
                    taps.add(tap);
                    unanswered.add(tap);
                }

                @Override
                public List<Tap> unanswered(UUID ticketId) {
                    return unanswered.stream().filter(tap -> tap.ticketId().equals(ticketId)).toList();
                }

                @Override
                public boolean keeping() {
                    return serverAway;
                }
            });

    @Test
    void keysFollowTheReadingOrderOfTheLanes() {
        has(ticket("A005", TicketStatus.RECEIVED, 1), ticket("A004", TicketStatus.RECEIVED, 2),
                ticket("A001", TicketStatus.COOKING, 9), ticket("A003", TicketStatus.COOKING, 5),
                ticket("A002", TicketStatus.COOKING, 7), ticket("A000", TicketStatus.READY, 12));

        assertThat(numbers()).containsExactly("A004", "A005", "A001", "A002", "A003", null, "A000", null, null);
        assertThat(slip(5).key()).isEqualTo(5);
    }

    @Test
    void noTicketMovesToAnotherKeyWhileAFingerIsDown() {
        has(ticket("A001", TicketStatus.COOKING, 9), ticket("A002", TicketStatus.COOKING, 5));
        tickets.hold();

        has(next(ticket("A001", TicketStatus.COOKING, 9), TicketStatus.READY, clock.instant()),
                ticket("A000", TicketStatus.COOKING, 20));
        assertThat(numbers().subList(2, 5)).containsExactly("A001", "A002", null);

        tickets.release();
        assertThat(numbers().subList(2, 7)).containsExactly("A000", "A002", null, null, "A001");
    }

    @ParameterizedTest
    @CsvSource({"0,ON_TIME", "7,ON_TIME", "8,LATE", "11,LATE", "12,OVERDUE", "75,OVERDUE"})
    void theAgeIsCountedByTheServersTime(long minutes, AgeBand band) {
        has(ticket("A001", TicketStatus.COOKING, 0));

        clock.passes(Duration.ofMinutes(minutes).plusSeconds(59));
        tickets.refresh();

        assertThat(slip(3).minutes()).isEqualTo(minutes);
        assertThat(slip(3).band()).isEqualTo(band);
    }

    @Test
    void aServerWhoseClockIsBehindMakesNoNegativeAge() {
        has(ticket("A001", TicketStatus.RECEIVED, -3));

        assertThat(slip(1).minutes()).isZero();
    }

    @Test
    void bandsMustGrow() {
        assertThatThrownBy(() -> new AgeBands(12, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED,1,ACCEPT_AND_START", "ACCEPTED,1,START_COOKING", "COOKING,3,FINISH_COOKING",
            "READY,7,CONFIRM_PICKUP"})
    void oneTapDoesWhatTheStatusAsksFor(TicketStatus status, int key, TicketAction action) {
        has(ticket("A001", status, 1));

        tickets.act(key);

        assertThat(taps).extracting(Tap::action).containsExactly(action);
        assertThat(slip(key).sending()).isTrue();
    }

    @Test
    void asLongAsATapIsNotAnsweredTheTicketTakesNoOther() {
        has(ticket("A001", TicketStatus.COOKING, 1));

        tickets.act(3);
        tickets.act(3);

        assertThat(taps).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayACookAcceptsAndThenFinishes() {
        has(ticket("A001", TicketStatus.RECEIVED, 1));
        serverAway = true;

        tickets.act(1);
        assertThat(slip(1).status()).as("what it will be").isEqualTo(TicketStatus.COOKING);
        assertThat(slip(1).sent()).isEqualTo(Slip.Sending.KEPT);
        assertThat(slip(1).lane()).as("nothing moves before the server has said so").isEqualTo(Lane.NEW);
        tickets.act(1);
        tickets.act(1);

        assertThat(taps).extracting(Tap::action).containsExactly(TicketAction.ACCEPT_AND_START,
                TicketAction.FINISH_COOKING, TicketAction.CONFIRM_PICKUP);
        assertThat(taps).extracting(Tap::commandId).doesNotHaveDuplicates();
        assertThat(slip(1).sent()).isEqualTo(Slip.Sending.ON_ITS_WAY);
        tickets.act(1);
        assertThat(taps).as("after the last step there is none").hasSize(3);
    }

    @Test
    void aGuestIsCalledAgainOnlyOnceWhileTheServerIsAway() {
        has(ticket("A001", TicketStatus.READY, 1));
        serverAway = true;

        tickets.callAgain(id("A001"));
        tickets.callAgain(id("A001"));

        assertThat(taps).hasSize(1);
    }

    @Test
    void anActBehindWhichAnotherWaitsIsNotTakenBack() {
        has(ticket("A001", TicketStatus.COOKING, 9));
        finish("A001");
        has(next(kitchen.find(id("A001")).orElseThrow(), TicketStatus.READY, clock.instant()));
        serverAway = true;

        tickets.act(id("A001"));
        tickets.undo();

        assertThat(taps).extracting(Tap::action).containsExactly(TicketAction.FINISH_COOKING,
                TicketAction.CONFIRM_PICKUP);
    }

    @Test
    void anEmptyPlaceDoesNothing() {
        tickets.act(4);
        tickets.open(9);

        assertThat(taps).isEmpty();
        assertThat(tickets.opened().get()).isNull();
    }

    @Test
    void aCancelledTicketIsPutAwayByATapOnItAndNothingIsSent() {
        var one = ticket("A001", TicketStatus.RECEIVED, 1);
        has(one);
        has(next(one, TicketStatus.CANCELLED, clock.instant()));
        assertThat(slip(1).cancelled()).isTrue();

        tickets.act(1);

        assertThat(numbers()).containsOnlyNulls();
        assertThat(taps).isEmpty();
    }

    @Test
    void whatDoesNotFitIsOnTheNextPageAndLanesWithoutOneStay() {
        has(ticket("A001", TicketStatus.RECEIVED, 9));
        for (var i = 0; i < 6; i++) {
            has(ticket("A01" + i, TicketStatus.COOKING, 20 - i));
        }
        assertThat(tickets.behind().get()).isEqualTo(2);

        tickets.nextPage();
        assertThat(numbers().subList(0, 6)).containsExactly("A001", null, "A014", "A015", null, null);
        assertThat(tickets.behind().get()).isZero();

        tickets.nextPage();
        assertThat(tickets.page().get()).isEqualTo(1);
        tickets.previousPage();
        tickets.previousPage();
        assertThat(tickets.page().get()).isZero();
    }

    @Test
    void whenThePageEmptiesTheOneBeforeIsShown() {
        for (var i = 0; i < 5; i++) {
            has(ticket("A01" + i, TicketStatus.COOKING, 20 - i));
        }
        tickets.nextPage();

        has(next(ticket("A014", TicketStatus.COOKING, 16), TicketStatus.READY, clock.instant()));

        assertThat(tickets.page().get()).isZero();
    }

    @Test
    void whatIsToBeMadeCountsNewAndCookingAndHiddenOnes() {
        for (var i = 0; i < 6; i++) {
            has(ticket("A01" + i, TicketStatus.COOKING, 20 - i, line("mandu", 2)));
        }
        has(ticket("A020", TicketStatus.RECEIVED, 1, line("kalguksu", 1), line("mandu", 1)),
                ticket("A021", TicketStatus.READY, 1, line("gimbap", 9)));

        assertThat(tickets.toMake()).extracting(DishCount::itemId, DishCount::count).containsExactly(
                tuple("mandu", 13), tuple("kalguksu", 1));
    }

    @Test
    void anActIsOfferedForUndoForTenSecondsOfTheServersTime() {
        has(ticket("A001", TicketStatus.COOKING, 1));
        finish("A001");
        assertThat(offer().act().action()).isEqualTo(TicketAction.FINISH_COOKING);
        assertThat(offer().seconds()).isEqualTo(10);

        clock.seconds(7);
        tickets.refresh();
        assertThat(offer().seconds()).isEqualTo(3);

        clock.seconds(3);
        tickets.refresh();
        assertThat(tickets.undoOffer().get()).isNull();
        tickets.undo();
        assertThat(taps).hasSize(1);
    }

    @Test
    void theLastActsAreTakenBackOneAfterTheOther() {
        has(ticket("A001", TicketStatus.COOKING, 9), ticket("A002", TicketStatus.COOKING, 8));
        finish("A001");
        clock.seconds(2);
        finish("A002");

        tickets.undo();
        assertThat(offer().act().number()).isEqualTo("A001");
        tickets.undo();

        assertThat(taps.subList(2, 4)).extracting(Tap::number, Tap::action).containsExactly(
                tuple("A002", TicketAction.RECALL),
                tuple("A001", TicketAction.RECALL));
        assertThat(tickets.undoOffer().get()).isNull();
    }

    @Test
    void onlyTheLastTenActsAreKept() {
        for (var i = 0; i < 12; i++) {
            var number = "A%03d".formatted(i);
            has(ticket(number, TicketStatus.COOKING, 20 - i));
            finish(number);
        }
        for (var i = 0; i < 12; i++) {
            tickets.undo();
        }

        assertThat(taps).filteredOn(tap -> tap.action() == TicketAction.RECALL).hasSize(10);
    }

    @Test
    void callingAgainIsNoActToTakeBack() {
        var ready = ticket("A001", TicketStatus.READY, 3);
        has(ready);

        tickets.callAgain(ready.ticketId());
        tickets.answered(new TapAnswer.Done(taps.getFirst(), next(ready, TicketStatus.READY, ready.statusAt())));

        assertThat(taps).extracting(Tap::action).containsExactly(TicketAction.CALL_AGAIN);
        assertThat(tickets.undoOffer().get()).isNull();
    }

    @Test
    void onlyWhatIsNewCanBeRejectedAndOnlyWhatIsReadyGivenUp() {
        has(ticket("A001", TicketStatus.RECEIVED, 3), ticket("A002", TicketStatus.COOKING, 3),
                ticket("A003", TicketStatus.READY, 3));

        tickets.reject(id("A002"), RejectReason.OTHER, taps::add);
        tickets.giveUpWaiting(id("A002"));
        tickets.reject(id("A001"), RejectReason.TOO_BUSY, _ -> {
        });
        tickets.giveUpWaiting(id("A003"));

        assertThat(taps).extracting(Tap::number, Tap::action, Tap::reason).containsExactly(
                tuple("A001", TicketAction.REJECT, RejectReason.TOO_BUSY),
                tuple("A003", TicketAction.GIVE_UP_WAITING, null));
    }

    @Test
    void theOpenedTicketFollowsItsNewsAndClosesWhenItIsGone() {
        var one = ticket("A001", TicketStatus.RECEIVED, 3);
        has(one);
        tickets.open(1);
        assertThat(Objects.requireNonNull(tickets.opened().get()).number()).isEqualTo("A001");

        has(next(one, TicketStatus.REJECTED, clock.instant()));

        assertThat(tickets.opened().get()).isNull();
    }

    private void finish(String number) {
        tickets.act(id(number));
        var tap = taps.getLast();
        unanswered.clear();
        tickets.answered(new TapAnswer.Done(tap,
                next(kitchen.find(id(number)).orElseThrow(), TicketStatus.READY, clock.instant())));
    }

    private void has(TicketView... views) {
        for (var view : views) {
            kitchen.apply(view);
        }
        tickets.refresh();
    }

    private UndoOffer offer() {
        return Objects.requireNonNull(tickets.undoOffer().get());
    }

    private Slip slip(int key) {
        return Objects.requireNonNull(tickets.slip(key).get());
    }

    private List<@Nullable String> numbers() {
        var numbers = new ArrayList<@Nullable String>();
        for (var key = 1; key <= 9; key++) {
            var slip = tickets.slip(key).get();
            numbers.add(slip == null ? null : slip.number());
        }
        return numbers;
    }
}
