package foodcourt.kiosk;

import org.junit.jupiter.api.Test;

import foodcourt.api.ProblemCode;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.LiveNews;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.done.DoneViewModel;
import foodcourt.kiosk.myorder.FindOrderViewModel;
import foodcourt.kiosk.myorder.MyOrderViewModel;
import foodcourt.kiosk.myorder.ReceiptScan;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;

import static org.assertj.core.api.Assertions.assertThat;

class AfterOrderingTest {

    private final Visit visit = new Visit().chooses();
    private final ReceiptScan scan = new ReceiptScan(visit.court, visit.session, UiThread.direct(),
            () -> SampleCourt.NOON);

    private DoneViewModel done() {
        visit.places();
        var done = new DoneViewModel(visit.court, visit.session, visit.staff, UiThread.direct(), visit.ticker,
                visit.court.last(), 20, 15);
        var _ = done.attach();
        return done;
    }

    private MyOrderViewModel myOrder() {
        visit.places();
        var mine = new MyOrderViewModel(visit.court, visit.session, UiThread.direct(), visit.ticker, visit.court.last(),
                OrderKey.of(visit.court.placed(visit.court.last())), 30);
        var _ = mine.attach();
        return mine;
    }

    private FindOrderViewModel find() {
        return new FindOrderViewModel(visit.court, visit.session, scan, UiThread.direct());
    }

    private void kitchen(TicketStatus status, boolean acknowledged) {
        visit.court.change(visit.court.last().orderId(), "bada", status, acknowledged);
    }

    @Test
    void theKitchenHasItOnlyWhenItsConsoleSaidSo() {
        var done = done();
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.SENDING);
        kitchen(TicketStatus.RECEIVED, true);
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.ARRIVED);
        assertThat(visit.court.calls).isEmpty();
    }

    @Test
    void aKitchenThatDoesNotAnswerInTimeIsSaidAndStaffAreReallyCalled() {
        var done = done();
        visit.seconds(14);
        assertThat(done.contentProperty().get().staffKnow()).isFalse();
        visit.seconds(1);
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.LATE);
        assertThat(visit.court.calls).hasSize(1);
        assertThat(done.contentProperty().get().staffKnow()).isTrue();
    }

    @Test
    void whileTheKioskItselfHearsNothingNoKitchenIsCalledLate() {
        var done = done();
        visit.seconds(14);
        visit.court.tellAll(new LiveNews.Lost(SampleCourt.NOON));
        visit.seconds(5);
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.SENDING);
        assertThat(visit.court.calls).isEmpty();

        done.touched();
        visit.court.tellAll(new LiveNews.Connected());
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.SENDING);
        visit.seconds(1);
        assertThat(arrival(done)).isEqualTo(DoneViewModel.Arrival.LATE);
        assertThat(visit.court.calls).hasSize(1);
    }

    @Test
    void aKitchenThatSeemedLateBeforeTheLossWasKnownIsNotAccused() {
        visit.court.away = true;
        var done = new DoneViewModel(visit.court, visit.session, visit.staff, UiThread.direct(), visit.ticker,
                visit.court.view(java.util.UUID.randomUUID(), PlacingTest.order()), 20, 15);
        var _ = done.attach();
        visit.seconds(16);
        visit.court.tellAll(new LiveNews.Lost(SampleCourt.NOON));
        assertThat(arrival(done)).as("staff could not be called either").isEqualTo(DoneViewModel.Arrival.SENDING);
    }

    @Test
    void theNumberGoesAwayAfterTwentySecondsAndATouchBeginsThemAnew() {
        var done = done();
        visit.seconds(19);
        done.touched();
        visit.seconds(19);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
    }

    @Test
    void guestCancelsWhatNoShopHasAccepted() {
        var mine = myOrder();
        mine.askToCancel(part(mine));
        assertThat(mine.contentProperty().get().asking()).isPresent();
        mine.confirmCancel();
        assertThat(part(mine).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
        assertThat(part(mine).cancellable()).isFalse();
    }

    @Test
    void guestCannotCancelWhatAShopHasAccepted() {
        var mine = myOrder();
        visit.court.cancels.add(FakeCourt.refused(ProblemCode.STATUS_CONFLICT, null, TicketStatus.COOKING));
        mine.askToCancel(part(mine));
        mine.confirmCancel();
        assertThat(part(mine).refusal()).isEqualTo(MyOrderViewModel.Refusal.COOKING);
    }

    @Test
    void whenTheKitchenCannotBeAskedNothingIsGuessed() {
        var mine = myOrder();
        visit.court.cancels.add(FakeCourt.refused(ProblemCode.CANNOT_CONFIRM));
        visit.court.cancels.add(FakeCourt.noAnswer());
        mine.askToCancel(part(mine));
        mine.confirmCancel();
        assertThat(part(mine).refusal()).isEqualTo(MyOrderViewModel.Refusal.CANNOT_CONFIRM);
        assertThat(part(mine).cancellable()).isTrue();
        mine.askToCancel(part(mine));
        mine.confirmCancel();
        assertThat(part(mine).refusal()).isEqualTo(MyOrderViewModel.Refusal.NO_ANSWER);
    }

    @Test
    void theQuestionClosesAsNoAfterThirtySeconds() {
        var mine = myOrder();
        mine.askToCancel(part(mine));
        visit.seconds(30);
        assertThat(mine.contentProperty().get().asking()).isEmpty();
        assertThat(part(mine).ticket().status()).isEqualTo(TicketStatus.RECEIVED);
    }

    @Test
    void aShopThatAcceptsWhileTheQuestionIsOpenTurnsItIntoTheReason() {
        var mine = myOrder();
        mine.askToCancel(part(mine));
        kitchen(TicketStatus.ACCEPTED, true);
        assertThat(mine.contentProperty().get().asking()).isEmpty();
        assertThat(part(mine).refusal()).isEqualTo(MyOrderViewModel.Refusal.ACCEPTED);
    }

    @Test
    void anOrderIsFoundByItsNumberAndAnUnknownNumberIsSaid() {
        visit.court.open = true;
        visit.places();
        var number = visit.court.last().number();
        visit.session.show(new Screen.FindOrder());
        var find = find();
        type(find, 9, 9, 9);
        find.find();
        assertThat(find.contentProperty().get().outcome()).isEqualTo(FindOrderViewModel.Outcome.NOT_FOUND);
        find.delete();
        find.delete();
        find.delete();
        assertThat(find.contentProperty().get().complete()).isFalse();
        number.chars().skip(1).forEach(digit -> find.type(digit - '0'));
        find.find();
        assertThat(visit.session.screen()).isEqualTo(new Screen.MyOrder(visit.court.last(), OrderKey.NONE));
    }

    @Test
    void withoutTheServerLookingUpSaysSoAndCanBeRepeated() {
        visit.session.show(new Screen.FindOrder());
        var find = find();
        visit.court.away = true;
        type(find, 0, 4, 7);
        find.find();
        assertThat(find.contentProperty().get().outcome()).isEqualTo(FindOrderViewModel.Outcome.NO_ANSWER);
        assertThat(find.contentProperty().get().complete()).isTrue();
    }

    @Test
    void theCallForStaffSaysOnlyWhatIsKnown() {
        visit.court.away = true;
        visit.staff.call();
        assertThat(visit.staff.statusProperty().get()).isEqualTo(StaffCall.Status.FAILED);
        visit.court.away = false;
        visit.staff.call();
        assertThat(visit.staff.statusProperty().get()).isEqualTo(StaffCall.Status.CALLED);
        visit.staff.call();
        assertThat(visit.court.calls).hasSize(2).extracting(call -> call.callId()).containsOnly(
                visit.court.calls.getFirst().callId());
        visit.staff.forget();
        visit.staff.call();
        assertThat(visit.court.calls.getLast().callId()).isNotEqualTo(visit.court.calls.getFirst().callId());
    }

    private static void type(FindOrderViewModel find, int... digits) {
        for (var digit : digits) {
            find.type(digit);
        }
    }

    private static DoneViewModel.Arrival arrival(DoneViewModel done) {
        return done.contentProperty().get().rows().getFirst().arrival();
    }

    private static MyOrderViewModel.Part part(MyOrderViewModel mine) {
        return mine.contentProperty().get().parts().getFirst();
    }
}
