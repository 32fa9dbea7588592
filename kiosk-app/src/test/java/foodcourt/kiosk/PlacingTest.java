package foodcourt.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.ProblemCode;
import foodcourt.api.Service;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.session.PendingOrder;
import foodcourt.kiosk.session.PendingOrderFiles;
import foodcourt.kiosk.session.PlacingStatus;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.waiting.WaitingViewModel;

import static org.assertj.core.api.Assertions.assertThat;

class PlacingTest {

    private final Visit visit = new Visit().chooses();

    @Test
    void theNumberIsShownAndTheBasketIsEmptyWhenTheOrderIsIn() {
        visit.places();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Done(visit.court.placed(visit.court.last())));
        assertThat(visit.court.last().total()).isEqualTo(18000);
        assertThat(visit.session.basket().isEmpty()).isTrue();
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void withoutAnAnswerTheSameIdIsSentAgainWithGrowingPauses() {
        visit.court.away = true;
        visit.places();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Waiting());
        visit.seconds(2);
        assertThat(visit.court.placed).hasSize(2);
        visit.seconds(4);
        visit.seconds(8);
        visit.seconds(10);
        assertThat(visit.court.placed).hasSize(5);
        visit.court.away = false;
        visit.seconds(10);
        assertThat(visit.court.placed).hasSize(6).containsOnly(visit.court.placed.getFirst());
        assertThat(visit.court.orders).hasSize(1);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void theOrderIsRememberedBeforeItIsSentAndUntilThereIsAnAnswer() {
        visit.court.placings.add(id -> {
            assertThat(visit.memory.kept).containsOnlyKeys(id);
            return FakeCourt.noAnswer();
        });
        visit.places();
        assertThat(visit.memory.kept).hasSize(1);
        visit.seconds(2);
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void tooManyOrdersIsACountdownThatPlacesByItself() {
        visit.court.placings.add(overloaded(5));
        visit.places();
        assertThat(visit.placing.statusProperty().get())
                .isEqualTo(new PlacingStatus.Overloaded(5, 5, false, FakeCourt.AHEAD));
        visit.seconds(4);
        assertThat(visit.placing.statusProperty().get())
                .isEqualTo(new PlacingStatus.Overloaded(1, 5, false, FakeCourt.AHEAD));
        assertThat(visit.court.placed).hasSize(1);
        visit.seconds(1);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void afterAMinuteWithoutAConnectionStaffAreCalledUntilTheCallArrives() {
        visit.court.away = true;
        visit.places();
        var waiting = new WaitingViewModel(visit.menu, visit.session, visit.placing, visit.staff, visit.ticker);
        var attached = waiting.attach();
        visit.seconds(59);
        assertThat(visit.court.calls).isEmpty();
        visit.seconds(1);
        assertThat(visit.staff.statusProperty().get()).isEqualTo(StaffCall.Status.FAILED);
        visit.seconds(180);
        assertThat(visit.court.calls).hasSizeGreaterThan(30).containsOnly(visit.court.calls.getFirst());
        assertThat(visit.session.basket().count()).isEqualTo(3);
        visit.court.callsArrive = true;
        visit.seconds(5);
        assertThat(visit.staff.statusProperty().get()).isEqualTo(StaffCall.Status.CALLED);
        attached.unsubscribe();
    }

    @Test
    void putOffOnceMoreTheCountdownBeginsAnewAndSaysSo() {
        visit.court.placings.add(overloaded(3));
        visit.court.placings.add(overloaded(7));
        visit.places();
        visit.seconds(3);
        assertThat(visit.placing.statusProperty().get())
                .isEqualTo(new PlacingStatus.Overloaded(7, 7, true, FakeCourt.AHEAD));
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    @Test
    void aGuestWhoEditsTheBasketWhileWaitingIsNotOrderedFor() {
        visit.court.placings.add(overloaded(3));
        visit.places();
        visit.placing.abandon();
        visit.seconds(60);
        assertThat(visit.court.placed).hasSize(1);
        assertThat(visit.memory.kept).isEmpty();
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    @Test
    void anOrderThatArrivedAlthoughTheGuestLeftIsShownWhenNobodyUsesTheKiosk() {
        visit.court.placings.add(id -> {
            visit.court.orders.put(id, visit.court.view(id, order()));
            return FakeCourt.noAnswer();
        });
        visit.court.away = true;
        visit.places();
        visit.session.end();
        assertThat(visit.memory.kept).hasSize(1);
        visit.court.away = false;
        visit.seconds(8);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Done(visit.court.placed(visit.court.last())));
        assertThat(visit.court.placed).containsOnly(visit.court.last().orderId());
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterTheGuestLeftIsShownToo() {
        var late = new CompletableFuture<Answer<OrderView>>();
        visit.court.slow = late;
        visit.places();
        visit.session.end();
        visit.seconds(1);
        late.complete(new Answer.Done<>(visit.court.view(visit.court.placed.getFirst(), order())));
        visit.seconds(1);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void aKioskThatCrashedFindsOutAndShowsTheNumber() {
        var id = UUID.randomUUID();
        visit.session.end();
        visit.court.orders.put(id, visit.court.view(id, order()));
        visit.memory.remember(new PendingOrder(id, order()));
        visit.placing.recover();
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Done(visit.court.placed(visit.court.last())));
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void anOrderFoundAfterACrashIsShownWithItsCodeAlsoWhenTheServerIsBusyAtFirst() {
        var id = UUID.randomUUID();
        visit.session.end();
        visit.court.orders.put(id, visit.court.view(id, order()));
        visit.memory.remember(new PendingOrder(id, order()));
        visit.court.placings.add(overloaded(3));
        visit.placing.recover();
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(visit.memory.kept).hasSize(1);
        visit.seconds(5);
        assertThat(((Screen.Done) visit.session.screen()).order().code()).isEqualTo(FakeCourt.CODE);
        assertThat(visit.memory.kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "CANNOT_CONFIRM"})
    void whatTheServerItselfDoesNotKnowIsAskedAgainByTheSameId(ProblemCode unknown) {
        visit.court.placings.add(_ -> FakeCourt.refused(unknown));
        visit.places();
        assertThat(visit.placing.statusProperty().get()).isInstanceOf(PlacingStatus.Offline.class);
        visit.placing.tryNow();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.court.placed).hasSize(2).containsOnly(visit.court.placed.getFirst());
    }

    @Test
    void anOrderWhoseKeyIsRefusedShowsItsNumberAllTheSame() {
        var id = UUID.randomUUID();
        visit.session.end();
        visit.court.orders.put(id, visit.court.view(id, order()));
        visit.memory.remember(new PendingOrder(id, order()));
        visit.court.placings.add(_ -> FakeCourt.refused(ProblemCode.ORDER_ID_TAKEN));
        visit.placing.recover();
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Done(visit.court.last()));
    }

    @Test
    void anOrderThatNeverArrivedIsForgottenAfterACrash() {
        visit.session.end();
        visit.memory.remember(new PendingOrder(UUID.randomUUID(), order()));
        visit.placing.recover();
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(visit.memory.kept).isEmpty();
        assertThat(visit.court.placed).isEmpty();
    }

    @Test
    void aSecondTapWhileOneIsOnItsWayDoesNothing() {
        visit.court.away = true;
        visit.places();
        visit.places();
        assertThat(visit.memory.remembered).hasSize(1);
    }

    @Test
    void theFilesOutliveTheProgramEachForItself(@TempDir Path folder) {
        var ids = new OrderIds(() -> SampleCourt.NOON);
        var one = new PendingOrder(ids.next(), order());
        new PendingOrderFiles(folder).remember(one);
        var next = new PendingOrder(new OrderIds(() -> SampleCourt.NOON.plusSeconds(60)).next(), order());
        new PendingOrderFiles(folder).remember(next);
        assertThat(new PendingOrderFiles(folder).remembered()).containsExactly(one, next);
        new PendingOrderFiles(folder).forget(UUID.randomUUID());
        assertThat(new PendingOrderFiles(folder).remembered()).hasSize(2);
        new PendingOrderFiles(folder).forget(one.orderId());
        assertThat(new PendingOrderFiles(folder).remembered()).containsExactly(next);
    }

    @Test
    void aFileThatIsBrokenHidesNoOther(@TempDir Path folder) throws IOException {
        var one = new PendingOrder(UUID.randomUUID(), order());
        var files = new PendingOrderFiles(folder);
        files.remember(one);
        Files.writeString(folder.resolve("pending-orders").resolve(UUID.randomUUID() + ".json"), "{\"orderId");
        assertThat(files.remembered()).containsExactly(one);
    }

    @Test
    void theNextGuestsOrderDoesNotMakeTheKioskForgetTheOneBefore() {
        visit.court.placings.add(id -> {
            visit.court.orders.put(id, visit.court.view(id, order()));
            return FakeCourt.noAnswer();
        });
        visit.court.away = true;
        visit.places();
        visit.session.end();
        visit.session.begin(Service.EAT_HERE);
        visit.chooses().places();
        assertThat(visit.memory.kept).hasSize(2);
        var afterTheCrash = new Visit();
        afterTheCrash.session.end();
        visit.memory.kept.values().forEach(afterTheCrash.memory::remember);
        visit.court.orders.forEach(afterTheCrash.court.orders::put);

        afterTheCrash.placing.recover();
        afterTheCrash.seconds(1);

        var first = visit.court.orders.values().iterator().next();
        assertThat(afterTheCrash.session.screen()).isEqualTo(new Screen.Done(visit.court.placed(first)));
        assertThat(afterTheCrash.memory.kept).isEmpty();
        assertThat(visit.court.orders.keySet()).as("what had not arrived is not placed")
                .containsAll(afterTheCrash.court.placed);
    }

    @Test
    void eachOfTheOrdersOfBeforeACrashIsShown() {
        visit.session.end();
        var numbers = new HashSet<String>();
        for (int i = 0; i < 2; i++) {
            var id = UUID.randomUUID();
            visit.court.orders.put(id, visit.court.view(id, order()));
            visit.memory.remember(new PendingOrder(id, order()));
        }
        visit.placing.recover();
        for (int i = 0; i < 2; i++) {
            visit.seconds(1);
            numbers.add(((Screen.Done) visit.session.screen()).order().number());
            visit.session.end();
        }
        assertThat(numbers).containsExactlyInAnyOrder("A047", "A048");
        assertThat(visit.court.orders).hasSize(2);
    }

    @Test
    void kiosksComeBackSpreadByAQuarterEitherWay() {
        visit.court.away = true;
        visit.chance = -1;
        visit.places();
        assertThat(visit.placing.statusProperty().get()).isEqualTo(new PlacingStatus.Offline(3, 3));
        visit.chance = 0;
        visit.seconds(3);
        assertThat(visit.placing.statusProperty().get()).isEqualTo(new PlacingStatus.Offline(3, 3));
        visit.seconds(3);
        assertThat(visit.placing.statusProperty().get()).isEqualTo(new PlacingStatus.Offline(6, 6));
    }

    @Test
    void idsAreOfVersionSevenAndDiffer() {
        var ids = new OrderIds(() -> SampleCourt.NOON);
        var one = ids.next();
        assertThat(one.version()).isEqualTo(7);
        assertThat(one.variant()).isEqualTo(2);
        assertThat(one.getMostSignificantBits() >>> 16).isEqualTo(SampleCourt.NOON.toEpochMilli());
        assertThat(ids.next()).isNotEqualTo(one);
    }

    private static java.util.function.Function<UUID, Answer<OrderView>> overloaded(
            int seconds) {
        return id -> FakeCourt.refused(ProblemCode.OVERLOADED, Duration.ofSeconds(seconds), null);
    }

    static PlaceOrder order() {
        return new PlaceOrder(Service.EAT_HERE, List.of(new PlaceOrder.Line("bada", "gimbap", List.of(), 1)), 4500);
    }
}
