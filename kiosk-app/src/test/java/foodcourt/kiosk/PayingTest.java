package foodcourt.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.PaymentOutcome;
import foodcourt.api.ProblemCode;
import foodcourt.api.RecordPayment;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.payment.OpenPayment;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.payment.UnpaidOrder;
import foodcourt.kiosk.payment.VoucherTrouble;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;

import static org.assertj.core.api.Assertions.assertThat;

/** Paying, as the guest and the money see it. */
class PayingTest {

    private static final long TOTAL = 18_000;
    private final Visit visit = new Visit().chooses();
    private final PaymentViewModel model;

    PayingTest() {
        visit.court.takesPayment();
        visit.places();
        model = new PaymentViewModel(visit.paying, visit.staff, order());
    }

    private OrderView order() {
        return visit.court.last();
    }

    private PaymentStep step() {
        return model.stepProperty().get();
    }

    @Test
    void theOrderIsSavedAndWrittenDownBeforeAnythingIsAsked() {
        assertThat(order().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Payment(visit.court.placed(order())));
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        assertThat(model.due()).isEqualTo(TOTAL);
        assertThat(model.paidSoFar()).isZero();
        assertThat(model.methods()).containsExactly(PaymentMethod.CARD, PaymentMethod.PHONE, PaymentMethod.VOUCHER,
                PaymentMethod.COUNTER);
        assertThat(visit.session.basket().count()).isEqualTo(3);
        assertThat(visit.journal.kept).containsOnlyKeys(order().orderId());
        assertThat(visit.memory.kept).isEmpty();
    }

    @Test
    void anApprovedCardEndsWithTheNumber() {
        model.choose(PaymentMethod.CARD);
        assertThat(step()).isEqualTo(new PaymentStep.AtTerminal(PaymentMethod.CARD, 60, false));
        assertThat(visit.journal.history.getLast().payments()).singleElement().satisfies(
                payment -> assertThat(payment.stage()).isEqualTo(OpenPayment.Stage.ASKED));
        visit.seconds(5);
        assertThat(step()).isEqualTo(new PaymentStep.AtTerminal(PaymentMethod.CARD, 55, false));
        visit.terminal.readsTheCard();
        assertThat(step()).isEqualTo(new PaymentStep.AtTerminal(PaymentMethod.CARD, 55, true));
        visit.terminal.approves();

        assertThat(visit.session.screen()).isInstanceOfSatisfying(Screen.Done.class,
                done -> assertThat(done.order().status()).isEqualTo(OrderStatus.PLACED));
        assertThat(visit.session.basket().isEmpty()).isTrue();
        assertThat(visit.journal.kept).isEmpty();
        assertThat(told().outcome())
                .isEqualTo(PaymentOutcome.AUTHORIZED);
        assertThat(money(visit).paid()).isEqualTo(TOTAL);
    }

    @Test
    void whatCannotBeWrittenDownIsNotAskedFor() {
        visit.journal.broken = true;
        model.choose(PaymentMethod.CARD);
        assertThat(visit.terminal.charges).isEmpty();
        assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(1, true, 8));
    }

    @Test
    void aDeclinedCardSaysWhyAndMayBeTriedAgain() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        visit.terminal.declines(DeclineReason.OVER_LIMIT);
        assertThat(step()).isEqualTo(new PaymentStep.Declined(PaymentMethod.CARD, DeclineReason.OVER_LIMIT));
        assertThat(visit.court.payments.told.values()).extracting(told -> told.outcome())
                .containsExactly(PaymentOutcome.DECLINED);

        model.again();
        visit.terminal.approves();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.terminal.charges).hasSize(2);
    }

    @Test
    void anotherMethodIsChosenAfterADecline() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.declines(DeclineReason.WRONG_PIN);
        model.otherMethod();
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        assertThat(model.selected()).isEmpty();
    }

    @Test
    void cancellingHereLetsAnotherMethodBeChosen() {
        model.choose(PaymentMethod.CARD);
        model.cancel();
        assertThat(visit.terminal.cancelled).containsExactly(visit.terminal.last());
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
    }

    @Test
    void anotherTileCancelsTheCardFirst() {
        model.choose(PaymentMethod.CARD);
        var card = visit.terminal.last();
        model.choose(PaymentMethod.PHONE);
        assertThat(visit.terminal.cancelled).containsExactly(card);
        assertThat(step()).isEqualTo(new PaymentStep.AtTerminal(PaymentMethod.PHONE, 60, false));
        assertThat(visit.terminal.charges).hasSize(2);
    }

    @Test
    void aCardThatWasReadCannotBeCancelled() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        model.cancel();
        model.choose(PaymentMethod.COUNTER);
        model.back();
        visit.session.home();
        assertThat(visit.terminal.cancelled).isEmpty();
        assertThat(visit.session.leavingProperty().get()).isFalse();
        assertThat(step()).isEqualTo(new PaymentStep.AtTerminal(PaymentMethod.CARD, 60, true));
    }

    @Test
    void withoutACardItGoesBackToTheBasketAndTheOrderIsGivenUp() {
        model.choose(PaymentMethod.CARD);
        visit.seconds(60);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().count()).isEqualTo(3);
        visit.seconds(3);
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void aTerminalThatIsNotReachedChargedNothingAndStaffAreCalled() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.answers(new ChargeAnswer.NotSent());
        assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(1, true, 8));
        assertThat(visit.staff.statusProperty().get()).isEqualTo(StaffCall.Status.CALLED);
        model.again();
        visit.terminal.answers(new ChargeAnswer.NotSent());
        assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(2, true, 8));
        assertThat(visit.court.payments.told).isEmpty();
    }

    @Test
    void aTerminalThatIsNotReachedIsCalledAgainByItselfButNotForEver() {
        model.choose(PaymentMethod.CARD);
        for (int tries = 1; tries < 6; tries++) {
            assertThat(visit.terminal.charges).hasSize(tries);
            visit.terminal.answers(new ChargeAnswer.NotSent());
            visit.seconds(7);
            assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(tries, true, 1));
            visit.seconds(1);
            assertThat(step()).isInstanceOf(PaymentStep.AtTerminal.class);
        }
        visit.terminal.answers(new ChargeAnswer.NotSent());
        visit.seconds(60);
        assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(6, true, 0));
        model.again();
        assertThat(step()).isInstanceOf(PaymentStep.AtTerminal.class);
        visit.terminal.readsTheCard();
        visit.terminal.approves();
        assertThat(order().status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void aLostAnswerIsAskedForUntilItIsKnown() {
        inDoubt();
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        visit.seconds(4);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(16));
        assertThat(visit.terminal.asked).hasSizeGreaterThan(1).containsOnly(visit.terminal.last());
        visit.terminal.status = new ChargeStatus.Charged("30049158");
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.terminal.charges).hasSize(1);
    }

    @Test
    void theCourtsBooksKnowThatItIsNotKnown() {
        inDoubt();
        assertThat(told().outcome()).isEqualTo(PaymentOutcome.UNKNOWN);
    }

    @Test
    void aLostAnswerThatWasNoSaysNotCharged() {
        inDoubt();
        visit.terminal.status = new ChargeStatus.NotCharged(DeclineReason.NOT_COVERED);
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Declined(PaymentMethod.CARD, DeclineReason.NOT_COVERED));
        assertThat(model.mayLeave()).isTrue();
    }

    @Test
    void whatStaysUnknownIsForStaffToFindOutAndNobodyLeaves() {
        inDoubt();
        visit.seconds(19);
        assertThat(visit.court.calls).isEmpty();
        visit.seconds(1);
        assertThat(visit.court.calls).hasSize(1);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(0));
        visit.seconds(40);
        var id = visit.terminal.last().toString();
        assertThat(step()).isEqualTo(
                new PaymentStep.Unclear(
                        order().number() + "-" + id.substring(id.length() - 4).toUpperCase(Locale.ROOT)));

        model.choose(PaymentMethod.COUNTER);
        model.cancel();
        model.again();
        model.otherMethod();
        model.back();
        visit.session.home();
        visit.seconds(400);
        assertThat(step()).isInstanceOf(PaymentStep.Unclear.class);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        assertThat(visit.session.leavingProperty().get()).isFalse();
        assertThat(visit.till.unclear()).isTrue();

        visit.terminal.status = new ChargeStatus.Charged("30049158");
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.till.unclear()).isFalse();
    }

    @Test
    void whoEntersTheStaffsNumberInVainComesBackToTheUnclearPayment() {
        inDoubt();
        visit.session.show(new Screen.StaffPin());
        visit.seconds(2);
        visit.session.end();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        assertThat(step()).isInstanceOf(PaymentStep.Checking.class);
    }

    @Test
    void staffTakeOverAnUnclearPaymentAndItsMoneyComesBackWhenItIsFound() {
        inDoubt();
        visit.session.show(new Screen.Maintenance());
        assertThat(visit.till.unclear()).isTrue();
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
        visit.terminal.status = new ChargeStatus.Charged("30049158");
        visit.seconds(6);
        assertThat(visit.till.unclear()).isFalse();
        assertThat(order().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(money(visit).refundDue()).isEqualTo(TOTAL);
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void aTerminalWhoseAnswerFailsIsAskedAgain() {
        visit.terminal.broken = true;
        inDoubt();
        visit.seconds(4);
        visit.terminal.broken = false;
        visit.terminal.status = new ChargeStatus.Charged("30049158");
        visit.seconds(4);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.till.unclear()).isFalse();
    }

    @Test
    void whatStaffFoundOutIsWrittenDownAndToldAndTheTerminalIsAskedNoMore() {
        inDoubt();
        assertThat(visit.till.doubtful()).hasSize(1);
        visit.session.show(new Screen.Maintenance());
        var payment = visit.till.doubtful().getFirst();
        assertThat(payment.reference()).startsWith(order().number() + "-");
        assertThat(payment.won()).isEqualTo(TOTAL);
        visit.court.away = true;
        visit.till.found(payment.paymentId(), true);
        assertThat(visit.journal.history.getLast().payments()).singleElement()
                .satisfies(known -> assertThat(known.stage()).isEqualTo(OpenPayment.Stage.TAKEN));
        assertThat(visit.till.doubtful()).isEmpty();
        assertThat(visit.till.unclear()).as("the server does not know yet").isTrue();
        var asked = visit.terminal.asked.size();

        visit.court.away = false;
        visit.seconds(9);
        assertThat(visit.till.unclear()).isFalse();
        assertThat(told().outcome()).isEqualTo(PaymentOutcome.AUTHORIZED);
        assertThat(money(visit).refundDue()).as("the order was given up").isEqualTo(TOTAL);
        assertThat(visit.terminal.asked).hasSize(asked);
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void whatStaffFoundToBeNotChargedIsToldSo() {
        inDoubt();
        visit.session.show(new Screen.Maintenance());
        visit.till.found(visit.terminal.last(), false);
        visit.seconds(6);
        assertThat(told().outcome()).isEqualTo(PaymentOutcome.DECLINED);
        assertThat(money(visit).refundDue()).isZero();
        assertThat(visit.till.unclear()).isFalse();
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void whileTheTerminalStillHasTheCardStaffAreNotAsked() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        assertThat(visit.till.doubtful()).isEmpty();
        visit.till.found(visit.terminal.last(), false);
        visit.terminal.approves();
        assertThat(told().outcome()).isEqualTo(PaymentOutcome.AUTHORIZED);
    }

    @Test
    void aBankThatIsSlowIsNotGivenUp() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        visit.terminal.status = new ChargeStatus.Running();
        visit.seconds(45);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        visit.seconds(10);
        visit.terminal.approves();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(money(visit).paid()).isEqualTo(TOTAL);
    }

    @Test
    void aTerminalThatDoesNotAnswerACancelIsAskedWhatItKnows() {
        visit.terminal.cancels = false;
        model.choose(PaymentMethod.CARD);
        model.cancel();
        visit.seconds(5);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        visit.terminal.status = new ChargeStatus.NotCharged(DeclineReason.CANCELLED);
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
    }

    @Test
    void approvedWithoutAServerIsBeingCheckedAndThenGoesThrough() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        visit.court.away = true;
        visit.terminal.approves();
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        assertThat(written().payments()).singleElement()
                .satisfies(payment -> assertThat(payment.stage()).isEqualTo(OpenPayment.Stage.TAKEN));
        visit.court.away = false;
        visit.seconds(3);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
        assertThat(visit.terminal.asked).isEmpty();
    }

    @Test
    void anOrderThatExpiredMeanwhileGivesTheMoneyBack() {
        model.choose(PaymentMethod.CARD);
        visit.court.payments.expire(order().orderId());
        visit.terminal.approves();
        assertThat(step()).isEqualTo(new PaymentStep.TooLate(TOTAL));
        assertThat(money(visit).refundDue()).isEqualTo(TOTAL);
        assertThat(model.mayLeave()).isTrue();
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.session.basket().count()).isEqualTo(3);
    }

    @Test
    void aCardIsNotAskedForWhenTheOrdersTimeIsAlmostOver() {
        visit.seconds(FakePayments.SECONDS - 100);
        model.choose(PaymentMethod.CARD);
        assertThat(visit.terminal.charges).isEmpty();
        assertThat(step()).isEqualTo(new PaymentStep.TooLate(0));
    }

    @Test
    void aVoucherPaysWhatItHoldsAndTheRestIsDue() {
        model.choose(PaymentMethod.VOUCHER);
        type("4820193");
        assertThat(step()).isEqualTo(new PaymentStep.Voucher("4820193", 1, false, Optional.empty()));
        model.useVoucher();
        type("x79");
        model.useVoucher();
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        assertThat(model.due()).isEqualTo(TOTAL - FakePayments.VOUCHER_WON);
        assertThat(model.paidSoFar()).isEqualTo(FakePayments.VOUCHER_WON);

        model.choose(PaymentMethod.CARD);
        assertThat(visit.terminal.charges.getLast().won()).isEqualTo(TOTAL - FakePayments.VOUCHER_WON);
        visit.terminal.approves();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void aWrongVoucherIsSaidAndTheCodeIsEmptyAgain() {
        model.choose(PaymentMethod.VOUCHER);
        type("00000000");
        model.useVoucher();
        assertThat(step())
                .isEqualTo(new PaymentStep.Voucher("", 8, false, Optional.of(VoucherTrouble.REFUSED)));
        type("12");
        model.eraseDigit();
        assertThat(step()).isEqualTo(new PaymentStep.Voucher("1", 7, false, Optional.empty()));
    }

    @Test
    void aVoucherWithoutAnAnswerIsUsedAgainByTheSameId() {
        model.choose(PaymentMethod.VOUCHER);
        type(FakePayments.VOUCHER);
        visit.court.away = true;
        model.useVoucher();
        assertThat(step()).isEqualTo(new PaymentStep.Checking(20));
        visit.court.losesVoucherAnswers = true;
        visit.court.away = false;
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Checking(17));
        visit.court.losesVoucherAnswers = false;
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        assertThat(model.due()).isEqualTo(TOTAL - FakePayments.VOUCHER_WON);
        assertThat(visit.court.payments.vouchersUsed).hasSize(1);
    }

    @Test
    void atTheCounterTheNumberWaitsAndTheOrderIsNotGivenUp() {
        visit.seconds(18);
        model.choose(PaymentMethod.COUNTER);
        assertThat(step()).isEqualTo(new PaymentStep.Counter(order().number(), 582, 600));
        visit.seconds(10);
        model.touched();
        visit.seconds(19);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        visit.seconds(1);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        visit.seconds(10);
        assertThat(order().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(visit.court.payments.abandoned).isEmpty();
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void whatStaffTakeAtTheCounterIsSeenHere() {
        model.choose(PaymentMethod.COUNTER);
        visit.court.money(order().orderId(), new OrderPaymentView(0, TOTAL, 0, 0, SampleCourt.NOON));
        visit.seconds(5);
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void homeAtTheCounterLosesNothingAndDoesNotAsk() {
        model.choose(PaymentMethod.COUNTER);
        visit.session.home();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(order().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void whoTakesBackTheCounterMayPayHere() {
        model.choose(PaymentMethod.COUNTER);
        model.cancel();
        assertThat(step()).isEqualTo(new PaymentStep.Choosing());
        model.choose(PaymentMethod.CARD);
        visit.terminal.approves();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    @Test
    void leavingGivesTheOrderUpAtOnce() {
        model.back();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
        assertThat(visit.journal.kept).isEmpty();
        visit.places();
        assertThat(visit.court.orders).hasSize(2);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Payment(visit.court.placed(order())));
    }

    @Test
    void leavingWhileTheTerminalWaitsCancelsItAndMoneyThatCameAllTheSameGoesBack() {
        visit.terminal.cancels = false;
        model.choose(PaymentMethod.CARD);
        model.back();
        assertThat(visit.terminal.cancelled).containsExactly(visit.terminal.last());
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
        visit.terminal.approves();
        visit.seconds(3);
        assertThat(visit.session.screen()).isEqualTo(new Screen.Review());
        assertThat(money(visit).refundDue()).isEqualTo(TOTAL);
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void whileTheServerIsAwayAGivenUpOrderIsRememberedUntilItIsLetGo() {
        visit.court.away = true;
        model.back();
        visit.seconds(9);
        assertThat(written().givenUp()).isTrue();
        visit.court.away = false;
        visit.seconds(3);
        assertThat(visit.court.payments.abandoned).containsExactly(order().orderId());
        assertThat(visit.journal.kept).isEmpty();
    }

    @Test
    void anIdleGuestIsAskedOnlyWhileNothingRuns() {
        model.choose(PaymentMethod.CARD);
        assertThat(visit.session.guard()).isEqualTo(KioskSession.Guard.TIMED);
        visit.terminal.declines(DeclineReason.CARD_UNREADABLE);
        assertThat(visit.session.guard()).isEqualTo(KioskSession.Guard.FREE);
    }

    @Test
    void anOrderOfBeforeTheCrashThatWasChargedGoesThrough() {
        var before = crashed(OpenPayment.Stage.ASKED);
        before.terminal.status = new ChargeStatus.Charged("30049158");
        before.till.recover();
        before.seconds(7);
        assertThat(before.court.last().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(before.session.screen()).isInstanceOfSatisfying(Screen.Done.class,
                done -> assertThat(OrderKey.of(done.order()))
                        .isEqualTo(OrderKey.of(before.court.placed(done.order()))));
        assertThat(before.journal.kept).isEmpty();
        assertThat(before.terminal.charges).isEmpty();
    }

    @Test
    void anOrderOfBeforeTheCrashThatWasNotChargedIsLetGo() {
        var before = crashed(OpenPayment.Stage.ASKED);
        before.terminal.status = new ChargeStatus.NotCharged(DeclineReason.NOT_SAID);
        before.till.recover();
        before.seconds(7);
        assertThat(before.court.last().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(money(before).paid()).isZero();
        assertThat(before.session.screen()).isEqualTo(new Screen.Welcome());
        assertThat(before.journal.kept).isEmpty();
    }

    @Test
    void aTerminalThatStillWaitsForTheGuestOfBeforeTheCrashIsToldToStop() {
        var before = crashed(OpenPayment.Stage.ASKED);
        before.terminal.status = new ChargeStatus.Running();
        before.till.recover();
        before.seconds(4);
        assertThat(before.terminal.cancelled).isNotEmpty();
        assertThat(before.till.unclear()).isTrue();
    }

    @Test
    void whatTheServerWillNeverTakeIsReversedAtTheTerminal() {
        var before = crashed(OpenPayment.Stage.TAKEN);
        before.court.refusesPayments = ProblemCode.NOT_FOUND;
        before.till.recover();
        before.seconds(4);
        assertThat(before.terminal.reversed).hasSize(1);
        assertThat(before.till.unclear()).isFalse();
    }

    @Test
    void anUnpaidOrderOfALostPlacingIsLetGo() {
        var lost = new Visit().chooses();
        lost.court.takesPayment();
        lost.court.placings.add(id -> {
            lost.court.orders.put(id, lost.court.view(id, Objects.requireNonNull(lost.court.contents.get(id))));
            return FakeCourt.noAnswer();
        });
        lost.places();
        lost.session.end();
        lost.seconds(10);
        assertThat(lost.court.last().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(lost.session.screen()).isEqualTo(new Screen.Welcome());
    }

    /** Another kiosk with a journal in which this order is open. */
    private static Visit crashed(OpenPayment.Stage stage) {
        var first = new Visit().chooses();
        first.court.takesPayment();
        first.places();
        var order = first.court.last();
        var again = new Visit();
        again.session.end();
        again.court.orders.put(order.orderId(), order);
        again.journal.kept.put(order.orderId(), new UnpaidOrder(order.orderId(), order.number(),
                Objects.requireNonNull(first.journal.kept.get(order.orderId())).key(), false,
                List.of(new OpenPayment(UUID.randomUUID(), PaymentMethod.CARD, TOTAL, stage, null)), false));
        return again;
    }

    private RecordPayment told() {
        return Objects.requireNonNull(visit.court.payments.told.get(visit.terminal.last()));
    }

    private static OrderPaymentView money(Visit of) {
        return Objects.requireNonNull(of.court.last().payment());
    }

    private UnpaidOrder written() {
        return Objects.requireNonNull(visit.journal.kept.get(order().orderId()));
    }

    private void inDoubt() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        visit.terminal.answers(new ChargeAnswer.NoAnswer());
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> model.digit((char) digit));
    }
}
