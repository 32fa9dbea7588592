package foodcourt.kiosk;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import foodcourt.kiosk.staff.TerminalCheck;
import foodcourt.kiosk.terminal.Charge;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;
import foodcourt.kiosk.terminal.NoTerminal;
import foodcourt.kiosk.terminal.PaymentTerminal;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalCheckTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Asked terminal = new Asked();
    private final TerminalCheck check = new TerminalCheck(terminal, Runnable::run, nanos::get);

    @Test
    void staffSeeHowFastTheTerminalAnswers() {
        check.ask();
        assertThat(check.stateProperty().get()).isEqualTo(new TerminalCheck.State.Asking());
        nanos.set(300_000_000);
        terminal.answer.complete(new ChargeStatus.NotCharged(DeclineReason.NOT_COVERED));
        assertThat(check.stateProperty().get()).isEqualTo(new TerminalCheck.State.Answers(Duration.ofMillis(300)));
    }

    @Test
    void aTerminalThatDoesNotSayIsSilent() {
        check.ask();
        terminal.answer.complete(new ChargeStatus.Unknown());
        assertThat(check.stateProperty().get()).isEqualTo(new TerminalCheck.State.Silent());
    }

    @Test
    void whereNoneIsNothingIsChecked() {
        assertThat(check.available()).isTrue();
        assertThat(new TerminalCheck(new NoTerminal(), Runnable::run, nanos::get).available()).isFalse();
    }

    /** Answers when it is told to; nobody asks it for money. */
    private static final class Asked implements PaymentTerminal {
        private final CompletableFuture<ChargeStatus> answer = new CompletableFuture<>();

        @Override
        public CompletableFuture<ChargeStatus> status(UUID paymentId) {
            return answer;
        }

        @Override
        public CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable processing) {
            throw new AssertionError("nothing is to be paid");
        }

        @Override
        public void cancel(UUID paymentId) {
            throw new AssertionError("nothing is to be paid");
        }

        @Override
        public CompletableFuture<Boolean> reverse(UUID paymentId) {
            throw new AssertionError("nothing is to be paid");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
