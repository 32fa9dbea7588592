package foodcourt.kiosk;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.Service;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders that are paid without this kiosk hearing of it, by a voucher or at the counter: nobody pays or orders twice. */
class PaidElsewhereTest {

    private static final long TOTAL = 4500;
    private final Visit visit = new Visit();
    private final PaymentViewModel model;

    PaidElsewhereTest() {
        visit.session.begin(Service.EAT_HERE);
        visit.session.basket().add(Visit.line("bada", "gimbap", 1));
        visit.court.takesPayment();
        visit.places();
        model = new PaymentViewModel(visit.paying, visit.staff, order());
    }

    @Test
    void anOrderThatAVoucherPaidIsNeitherOrderedNorPaidAgainWhenTheAnswerIsLost() {
        visit.court.losesVoucherAnswers = true;
        usesTheVoucher();
        assertThat(order().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        assertThat(model.mayChoose() || model.mayLeave()).isFalse();
        triesEverything();
        visit.seconds(4);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(16));

        visit.court.losesVoucherAnswers = false;
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.session.basket().isEmpty()).isTrue();
        assertThat(visit.court.orders).hasSize(1);
        assertThat(visit.terminal.charges).isEmpty();
        assertThat(visit.court.payments.vouchersUsed).hasSize(1);
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void aVoucherThatStaysUnknownIsForStaffToFindOut() {
        visit.court.losesVoucherAnswers = true;
        usesTheVoucher();
        visit.seconds(19);
        assertThat(visit.court.calls).isEmpty();
        visit.seconds(1);
        assertThat(visit.court.calls).hasSize(1);
        visit.seconds(40);
        var id = visit.court.payments.vouchersUsed.iterator().next().toString();
        assertThat(step()).isEqualTo(new PaymentStep.Unclear(
                order().number() + "-" + id.substring(id.length() - 4).toUpperCase(Locale.ROOT)));
        triesEverything();
        visit.court.losesVoucherAnswers = false;
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void tooLateIsNotSaidWhileNobodyKnowsWhetherTheVoucherPaid() {
        visit.court.away = true;
        usesTheVoucher();
        visit.seconds(FakePayments.SECONDS + 60);
        assertThat(step()).isInstanceOf(PaymentStep.Unclear.class);
        visit.court.payments.expire(order().orderId());
        visit.court.losesLooks = true;
        visit.court.away = false;
        visit.seconds(30);
        assertThat(step()).as("another question without an answer").isInstanceOf(PaymentStep.Unclear.class);
        visit.court.losesLooks = false;
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.TooLate(0));
    }

    @Test
    void aVoucherForAnOrderThatIsOverIsNotCalledTooLateUntilThatIsKnown() {
        visit.court.losesLooks = true;
        staffTakeTheMoney();
        usesTheVoucher();
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        visit.court.losesLooks = false;
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void staffGetAwayFromAVoucherThatStaysUnknownAndItsOrderGoesThrough() {
        visit.court.losesVoucherAnswers = true;
        usesTheVoucher();
        visit.seconds(60);
        visit.session.show(new Screen.Maintenance());
        visit.session.end();
        visit.seconds(6);
        assertThat(visit.session.screen()).isInstanceOfSatisfying(Screen.Done.class,
                done -> assertThat(done.order().status()).isEqualTo(OrderStatus.PLACED));
        assertThat(visit.court.orders).hasSize(1);
    }

    @Test
    void whoGoesBackFromTheCounterAfterPayingThereGetsTheNumber() {
        model.choose(PaymentMethod.COUNTER);
        staffTakeTheMoney();
        model.back();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.session.basket().isEmpty()).isTrue();
        assertThat(visit.court.payments.abandoned).isEmpty();
    }

    @Test
    void whoPaidAtTheCounterIsNotChargedHereNorSentBackToTheBasket() {
        model.choose(PaymentMethod.COUNTER);
        model.cancel();
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        staffTakeTheMoney();
        model.choose(PaymentMethod.CARD);
        assertThat(visit.terminal.charges).isEmpty();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void aCardInsteadOfTheCounterIsChargedOnlyOnceItIsKnownThatNothingWasPaid() {
        model.choose(PaymentMethod.COUNTER);
        model.choose(PaymentMethod.CARD);
        assertThat(step()).isInstanceOf(PaymentStep.AtTerminal.class);
        assertThat(visit.terminal.charges).hasSize(1);
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
    }

    @Test
    void whoDoesNotPayByCardAfterTheCounterComesBackToTheBasket() {
        model.choose(PaymentMethod.COUNTER);
        model.choose(PaymentMethod.CARD);
        visit.seconds(60);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().isEmpty()).isFalse();
    }

    @Test
    void withoutAnAnswerNobodyLeavesTheCounterForAnotherWayAndNothingIsChargedByItself() {
        model.choose(PaymentMethod.COUNTER);
        visit.court.losesLooks = true;
        model.choose(PaymentMethod.CARD);
        assertThat(step()).isInstanceOf(PaymentStep.Counter.class);
        model.back();
        visit.seconds(2);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        triesEverything();
        visit.seconds(20);
        assertThat(visit.court.calls).hasSize(1);
        visit.seconds(40);
        assertThat(step()).isEqualTo(new PaymentStep.Unclear(order().number()));
        assertThat(model.selected()).contains(PaymentMethod.COUNTER);

        visit.court.losesLooks = false;
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        assertThat(visit.terminal.charges).isEmpty();
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
    }

    @Test
    void whatStaffTookInTheLastSecondIsNotCalledTooLate() {
        visit.seconds(FakePayments.SECONDS - 3);
        model.choose(PaymentMethod.COUNTER);
        staffTakeTheMoney();
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void anUnpaidNumberWhoseTimeIsOverIsTooLate() {
        visit.seconds(FakePayments.SECONDS - 3);
        model.choose(PaymentMethod.COUNTER);
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.TooLate(0));
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
    }

    private void usesTheVoucher() {
        model.choose(PaymentMethod.VOUCHER);
        FakePayments.VOUCHER.chars().forEach(digit -> model.digit((char) digit));
        model.useVoucher();
    }

    /** Nothing comes of whatever is pressed. */
    private void triesEverything() {
        var before = step();
        model.choose(PaymentMethod.CARD);
        model.choose(PaymentMethod.COUNTER);
        model.cancel();
        model.again();
        model.otherMethod();
        model.useVoucher();
        model.back();
        visit.session.home();
        assertThat(step()).isEqualTo(before);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        assertThat(visit.session.leavingProperty().get()).isFalse();
        assertThat(visit.session.guard()).isEqualTo(KioskSession.Guard.LOCKED);
        assertThat(visit.court.payments.abandoned).isEmpty();
    }

    private void staffTakeTheMoney() {
        visit.court.money(order().orderId(), new OrderPaymentView(0, TOTAL, 0, 0, SampleCourt.NOON));
    }

    private OrderView order() {
        return visit.court.last();
    }

    private PaymentStep step() {
        return model.stepProperty().get();
    }
}
