package foodcourt.kiosk;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import foodcourt.api.PaymentMethod;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.session.StaffPin;
import foodcourt.kiosk.staff.StaffPinViewModel;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff enter their number at an unclear payment, and it becomes clear meanwhile: nothing of the guest's is lost. */
class StaffAtAPaymentTest {

    private final Visit visit = new Visit().chooses();
    private final PaymentViewModel model;
    private final StaffDoor door = new StaffDoor(visit.session, Optional.of(StaffPin.of("135790")), Runnable::run,
            UiThread.direct(), visit.ticker);
    private final StaffPinViewModel pin = new StaffPinViewModel(door, visit.ticker);

    StaffAtAPaymentTest() {
        visit.court.takesPayment();
        visit.places();
        model = new PaymentViewModel(visit.paying, visit.staff, visit.court.last());
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
        visit.seconds(45);
        assertThat(step()).isInstanceOf(PaymentStep.Checking.class);
        door.ask();
        assertThat(visit.session.screen()).isEqualTo(new Screen.StaffPin());
    }

    @Test
    void whoLeavesTheNumberComesBackToThePaymentThatEndedMeanwhile() {
        notCharged();
        pin.leave();
        theGuestGoesOn();
    }

    @Test
    void afterHalfAMinuteThePaymentIsBackByItself() {
        notCharged();
        var attached = pin.attach();
        visit.seconds(30);
        attached.unsubscribe();
        theGuestGoesOn();
    }

    @Test
    void whileItIsStillUnclearItIsBackToo() {
        pin.leave();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        assertThat(step()).isInstanceOf(PaymentStep.Checking.class);
    }

    @Test
    void theRightNumberStillLeadsToMaintenanceAndGivesTheOrderUp() {
        notCharged();
        "135790".chars().forEach(digit -> pin.type(digit - '0'));
        assertThat(visit.session.screen()).isEqualTo(new Screen.Maintenance());
        assertThat(visit.court.payments.abandoned).hasSize(1);
    }

    @Test
    void nothingIsChargedByItselfUnderTheKeypad() {
        visit.terminal.answers(new ChargeAnswer.NotSent());
        assertThat(step()).isEqualTo(new PaymentStep.TerminalSilent(1, true, 8));
        visit.seconds(29);
        assertThat(visit.terminal.charges).hasSize(1);
        pin.leave();
        visit.seconds(8);
        assertThat(visit.terminal.charges).hasSize(2);
    }

    @Test
    void afterThePaymentTheDoorRemembersNothingOfIt() {
        pin.leave();
        notCharged();
        model.back();
        visit.session.end();
        door.ask();
        pin.leave();
        assertThat(visit.session.screen()).isEqualTo(new Screen.Welcome());
    }

    private void notCharged() {
        visit.terminal.status = new ChargeStatus.NotCharged(DeclineReason.NOT_COVERED);
        visit.seconds(3);
        assertThat(step()).isEqualTo(new PaymentStep.Declined(PaymentMethod.CARD, DeclineReason.NOT_COVERED));
    }

    private void theGuestGoesOn() {
        assertThat(visit.session.screen()).isInstanceOf(Screen.Payment.class);
        assertThat(step()).isEqualTo(new PaymentStep.Declined(PaymentMethod.CARD, DeclineReason.NOT_COVERED));
        assertThat(visit.session.basket().count()).isEqualTo(3);
        assertThat(visit.court.payments.abandoned).isEmpty();
        model.again();
        visit.terminal.approves();
        assertThat(visit.session.screen()).isInstanceOf(Screen.Done.class);
    }

    private PaymentStep step() {
        return model.stepProperty().get();
    }
}
