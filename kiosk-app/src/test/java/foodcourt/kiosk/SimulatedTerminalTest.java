package foodcourt.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.PaymentMethod;
import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.Charge;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;
import foodcourt.kiosk.terminal.RememberedCharge;
import foodcourt.kiosk.terminal.SimulatedSettings;
import foodcourt.kiosk.terminal.SimulatedTerminal;

import static org.assertj.core.api.Assertions.assertThat;

/** The simulated terminal keeps what the port promises: what it says of a payment once is so for ever. */
class SimulatedTerminalTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final UUID ID = UUID.fromString("0195a3f0-0000-7000-8000-0000deadbeef");
    private static final Charge CHARGE = new Charge(ID, PaymentMethod.CARD, 9000);
    private final Path data;
    private final AtomicInteger cardsRead = new AtomicInteger();
    private volatile Instant now = SampleCourt.NOON;
    private volatile Duration card = Duration.ZERO;
    private volatile Duration bank = Duration.ZERO;
    private SimulatedTerminal terminal;

    SimulatedTerminalTest(@TempDir Path data) {
        this.data = data;
        terminal = started();
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void anApprovedChargeIsRememberedAndNotTakenAgain() {
        assertThat(charged()).isEqualTo(new ChargeAnswer.Approved("Sdeadbeef"));
        assertThat(status()).isEqualTo(new ChargeStatus.Charged("Sdeadbeef"));
        assertThat(charged()).isEqualTo(new ChargeAnswer.Approved("Sdeadbeef"));
        assertThat(cardsRead).hasValue(1);
        assertThat(remembered()).isEqualTo(
                new RememberedCharge(ID, 9000, RememberedCharge.End.CHARGED, "Sdeadbeef", null));
    }

    @Test
    void aDeclinedChargeSaysWhyAlsoAfterwards() {
        terminal.choose(Behaviour.DECLINE);
        assertThat(charged()).isEqualTo(new ChargeAnswer.Declined(DeclineReason.NOT_COVERED));
        assertThat(status()).isEqualTo(new ChargeStatus.NotCharged(DeclineReason.NOT_COVERED));
    }

    @Test
    void aGuestWhoCancelsOrDoesNothingIsNotCharged() {
        terminal.choose(Behaviour.GUEST_CANCELS);
        assertThat(charged()).isEqualTo(new ChargeAnswer.Declined(DeclineReason.CANCELLED));
        terminal.choose(Behaviour.TIME_OUT);
        assertThat(charged(UUID.randomUUID())).isEqualTo(new ChargeAnswer.Declined(DeclineReason.TIMED_OUT));
        assertThat(cardsRead).hasValue(0);
    }

    @Test
    void whatCameOfAChargeWhoseAnswerWasLostIsFoundOut() {
        terminal.choose(Behaviour.ANSWER_LOST);
        assertThat(charged()).isEqualTo(new ChargeAnswer.NoAnswer());
        assertThat(status()).isEqualTo(new ChargeStatus.Charged("Sdeadbeef"));
        terminal.choose(Behaviour.DECLINE_LOST);
        var other = UUID.randomUUID();
        assertThat(charged(other)).isEqualTo(new ChargeAnswer.NoAnswer());
        assertThat(now(terminal.status(other)))
                .isEqualTo(new ChargeStatus.NotCharged(DeclineReason.NOT_COVERED));
    }

    @Test
    void aSilentTerminalSaysNothingForAWhileAndTakesNothingBackMeanwhile() {
        terminal.choose(Behaviour.SILENT);
        assertThat(charged()).isEqualTo(new ChargeAnswer.NoAnswer());
        assertThat(status()).isEqualTo(new ChargeStatus.Unknown());
        assertThat(now(terminal.reverse(ID))).isFalse();
        now = now.plus(SimulatedSettings.USUAL.silent());
        assertThat(status()).isEqualTo(new ChargeStatus.Charged("Sdeadbeef"));
    }

    @Test
    void aDeadTerminalWasNeverAsked() {
        terminal.choose(Behaviour.DEAD);
        assertThat(charged()).isEqualTo(new ChargeAnswer.NotSent());
        assertThat(status()).isEqualTo(new ChargeStatus.Unknown());
    }

    @Test
    void whatWasNeverHeardOfIsNotChargedNorWillBe() {
        assertThat(status()).isEqualTo(new ChargeStatus.NotCharged(DeclineReason.NOT_SAID));
        assertThat(charged()).isEqualTo(new ChargeAnswer.Declined(DeclineReason.NOT_SAID));
        assertThat(cardsRead).hasValue(0);
    }

    @Test
    void aChargeIsGivenBackOnce() {
        charged();
        assertThat(now(terminal.reverse(ID))).isTrue();
        assertThat(now(terminal.reverse(ID))).isTrue();
        assertThat(remembered()).isEqualTo(
                new RememberedCharge(ID, 9000, RememberedCharge.End.REVERSED, "Sdeadbeef", null));
        assertThat(status()).isEqualTo(new ChargeStatus.NotCharged(DeclineReason.NOT_SAID));
        assertThat(charged()).isEqualTo(new ChargeAnswer.Declined(DeclineReason.NOT_SAID));
    }

    @Test
    void aChargeThatWaitsForItsCardIsCancelledAndOneAtTheBankIsNot() {
        card = LONG;
        var waiting = terminal.charge(CHARGE, cardsRead::incrementAndGet);
        assertThat(status()).isEqualTo(new ChargeStatus.Running());
        terminal.cancel(ID);
        assertThat(now(waiting)).isEqualTo(new ChargeAnswer.Declined(DeclineReason.CANCELLED));

        card = Duration.ZERO;
        bank = LONG;
        var other = new Charge(UUID.randomUUID(), PaymentMethod.PHONE, 100);
        var read = new CompletableFuture<Void>();
        var atBank = terminal.charge(other, () -> read.complete(null));
        now(read.thenApply(done -> true));
        terminal.cancel(other.paymentId());
        assertThat(now(terminal.status(other.paymentId()))).isEqualTo(new ChargeStatus.Running());
        assertThat(atBank).isNotDone();
    }

    @Test
    void afterARestartItKnowsWhatWasChargedAndWhatStillWaitedIsNot() {
        charged();
        card = LONG;
        var waiting = UUID.randomUUID();
        var answer = terminal.charge(new Charge(waiting, PaymentMethod.CARD, 100), cardsRead::incrementAndGet);
        assertThat(now(terminal.status(waiting))).isEqualTo(new ChargeStatus.Running());
        terminal.close();
        assertThat(answer).isNotDone();
        terminal = started();
        assertThat(status()).isEqualTo(new ChargeStatus.Charged("Sdeadbeef"));
        assertThat(now(terminal.status(waiting))).isEqualTo(new ChargeStatus.NotCharged(DeclineReason.NOT_SAID));
    }

    @Test
    void whatIsAskedOfAClosedOneIsAnsweredAllTheSame() {
        terminal.close();
        assertThat(charged()).isEqualTo(new ChargeAnswer.NotSent());
        assertThat(status()).isEqualTo(new ChargeStatus.Unknown());
        assertThat(now(terminal.reverse(ID))).isFalse();
    }

    private SimulatedTerminal started() {
        var usual = SimulatedSettings.USUAL;
        return new SimulatedTerminal(data, () -> new SimulatedSettings(usual.outcome(), usual.reason(), card, bank,
                usual.slow(), usual.silent()), () -> now);
    }

    private ChargeAnswer charged() {
        return charged(ID);
    }

    private ChargeAnswer charged(UUID paymentId) {
        return now(terminal.charge(new Charge(paymentId, PaymentMethod.CARD, 9000), cardsRead::incrementAndGet));
    }

    private ChargeStatus status() {
        return now(terminal.status(ID));
    }

    private RememberedCharge remembered() {
        return SimulatedTerminal.remembered(data).getFirst();
    }

    private static <T> T now(CompletableFuture<T> answer) {
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
