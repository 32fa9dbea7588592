package foodcourt.kiosk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.api.PaymentMethod;
import foodcourt.api.Service;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;

import static org.assertj.core.api.Assertions.assertThat;

/** Every step of paying and every command there: what follows, or that nothing does. */
class PaymentCommandsTest {

    private final Visit visit = new Visit().chooses();
    private final PaymentViewModel model;

    PaymentCommandsTest() {
        visit.court.takesPayment();
        visit.places();
        model = new PaymentViewModel(visit.paying, visit.staff, visit.court.last());
    }

    /** In each cell the step that follows, the screen that follows, or - for no change. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', value = {
            "step           | card       | counter | cancel   | again      | other    | digit | erase | use | back   | counterSeen | home",
            "Choosing       | AtTerminal | Counter | -        | -          | -        | -     | -     | -   | Review | -           | asks",
            "AtTerminal     | -          | Counter | Choosing | -          | -        | -     | -     | -   | Review | -           | asks",
            "Processing     | -          | -       | -        | -          | -        | -     | -     | -   | -      | -           | -",
            "Voucher        | AtTerminal | Counter | Choosing | -          | -        | -     | -     | -   | Review | -           | asks",
            "Counter        | AtTerminal | -       | Choosing | -          | -        | -     | -     | -   | Review | Welcome     | Welcome",
            "Declined       | AtTerminal | Counter | -        | AtTerminal | Choosing | -     | -     | -   | Review | -           | asks",
            "TerminalSilent | AtTerminal | Counter | -        | AtTerminal | Choosing | -     | -     | -   | Review | -           | asks",
            "Checking       | -          | -       | -        | -          | -        | -     | -     | -   | -      | -           | -",
            "Unclear        | -          | -       | -        | -          | -        | -     | -     | -   | -      | -           | -",
            "TooLate        | -          | -       | -        | -          | -        | -     | -     | -   | Review | -           | asks"})
    void everyStepAnswersEveryCommand(String step, String card, String counter, String cancel, String again,
            String other, String digit, String erase, String use, String back, String counterSeen, String home) {
        follows(step, card, () -> model.choose(PaymentMethod.CARD));
        follows(step, counter, () -> model.choose(PaymentMethod.COUNTER));
        follows(step, cancel, model::cancel);
        follows(step, again, model::again);
        follows(step, other, model::otherMethod);
        follows(step, digit, () -> model.digit('1'));
        follows(step, erase, model::eraseDigit);
        follows(step, use, model::useVoucher);
        follows(step, back, model::back);
        follows(step, counterSeen, model::leaveForCounter);
        follows(step, home, visit.session::home);
    }

    private void follows(String step, String expected, Runnable command) {
        reach(step);
        assertThat(now()).isEqualTo(step);
        command.run();
        assertThat(now()).describedAs(step).isEqualTo(expected.equals("-") ? step : expected);
        visit.session.stay();
    }

    /** A visit with a new order, in this step. */
    private void reach(String step) {
        visit.terminal.cancels = true;
        if (visit.session.screen() instanceof Screen.Payment && !visit.terminal.charges.isEmpty()) {
            visit.terminal.declines(DeclineReason.NOT_SAID);
            visit.terminal.status = new ChargeStatus.NotCharged(DeclineReason.NOT_SAID);
            visit.seconds(3);
            visit.terminal.status = new ChargeStatus.Unknown();
            model.back();
        }
        visit.session.begin(Service.EAT_HERE);
        visit.session.basket().clear();
        visit.chooses();
        visit.places();
        switch (step) {
            case "Choosing" -> {}
            case "AtTerminal" -> model.choose(PaymentMethod.CARD);
            case "Processing" -> processing();
            case "Voucher" -> model.choose(PaymentMethod.VOUCHER);
            case "Counter" -> model.choose(PaymentMethod.COUNTER);
            case "Declined" -> {
                model.choose(PaymentMethod.CARD);
                visit.terminal.declines(DeclineReason.OVER_LIMIT);
            }
            case "TerminalSilent" -> {
                model.choose(PaymentMethod.CARD);
                visit.terminal.answers(new ChargeAnswer.NotSent());
            }
            case "Checking" -> {
                processing();
                visit.terminal.answers(new ChargeAnswer.NoAnswer());
            }
            case "Unclear" -> {
                processing();
                visit.terminal.answers(new ChargeAnswer.NoAnswer());
                visit.seconds(60);
            }
            case "TooLate" -> visit.seconds(FakePayments.SECONDS);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void processing() {
        model.choose(PaymentMethod.CARD);
        visit.terminal.readsTheCard();
    }

    private String now() {
        if (visit.session.leavingProperty().get()) {
            return "asks";
        }
        if (!(visit.session.screen() instanceof Screen.Payment)) {
            return visit.session.screen().getClass().getSimpleName();
        }
        return model.stepProperty().get() instanceof PaymentStep.AtTerminal at
                && at.processing() ? "Processing" : model.stepProperty().get().getClass().getSimpleName();
    }
}
