package foodcourt.kiosk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.session.PlacingStatus;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.waiting.WaitingViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Changing the basket while an order waits: only as long as it is known that nothing was ordered. */
class WaitingTest {

    private final Visit visit = new Visit().chooses();
    private final WaitingViewModel model = new WaitingViewModel(visit.menu, visit.session, visit.placing, visit.staff,
            visit.ticker);

    @Test
    void whileItIsBeingSentTheBasketIsNotChanged() {
        visit.court.placings.add(overloaded(2));
        visit.places();
        assertThat(model.mayChange()).isTrue();
        var known = new ArrayList<Boolean>();
        var _ = visit.placing.statusProperty().subscribe(_ -> known.add(model.mayChange()));
        var slow = new CompletableFuture<Answer<OrderView>>();
        visit.court.slow = slow;
        visit.seconds(2);
        assertThat(visit.placing.statusProperty().get()).isInstanceOfSatisfying(PlacingStatus.Overloaded.class,
                sending -> assertThat(sending.secondsLeft()).isZero());
        assertThat(known.getLast()).as("told with the status").isFalse();
        nothingChanges();

        var id = visit.court.placed.getFirst();
        slow.complete(new Answer.Done<>(
                visit.court.view(id, Objects.requireNonNull(visit.court.contents.get(id)))));
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.court.placed).containsOnly(id);
    }

    @Test
    void afterATryWithoutAnAnswerTheBasketIsNotChangedEither() {
        visit.court.placings.add(id -> {
            visit.court.orders.put(id, visit.court.view(id, Objects.requireNonNull(visit.court.contents.get(id))));
            return FakeCourt.noAnswer();
        });
        visit.court.placings.add(overloaded(5));
        visit.places();
        visit.seconds(2);
        assertThat(visit.placing.statusProperty().get()).isInstanceOf(PlacingStatus.Overloaded.class);
        nothingChanges();
        visit.seconds(5);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.court.orders).hasSize(1);
    }

    @Test
    void whatIsKnownToBeRefusedMayBeChanged() {
        visit.court.placings.add(overloaded(2));
        visit.court.placings.add(overloaded(5));
        visit.places();
        visit.seconds(2);
        assertThat(model.mayChange()).isTrue();
        model.edit();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        visit.seconds(60);
        assertThat(visit.court.orders).isEmpty();
    }

    @Test
    void staffAreCalledWhenNobodyKnowsForAMinuteWhetherItArrived() {
        visit.court.placings.add(_ -> FakeCourt.noAnswer());
        visit.court.placings.add(overloaded(300));
        visit.places();
        var attached = model.attach();
        visit.seconds(59);
        assertThat(visit.court.calls).isEmpty();
        visit.seconds(1);
        assertThat(visit.court.calls).hasSize(1);
        visit.session.home();
        assertThat(visit.session.leavingProperty().get()).as("who wants to leave may").isTrue();
        attached.unsubscribe();
    }

    private void nothingChanges() {
        assertThat(model.mayChange()).isFalse();
        model.edit();
        model.stop();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Waiting());
        assertThat(visit.session.leavingProperty().get()).isFalse();
    }

    private static Function<UUID, Answer<OrderView>> overloaded(int seconds) {
        return _ -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(seconds), null);
    }
}
