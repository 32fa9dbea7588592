package foodcourt.server.order;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import foodcourt.server.checks.LogLines;
import foodcourt.server.messages.TicketStatus;

import static org.assertj.core.api.Assertions.assertThat;

class CancellationTest {
    private static final CancelSettings SETTINGS = new CancelSettings(Duration.ofMillis(100), 3, Duration.ofMinutes(1));

    @Test
    void passesOnWhatTheKitchenDecides() {
        var tooLate = new Kitchens.Answer.TooLate(TicketStatus.ACCEPTED, Examples.NOON);
        var kitchens = new GuardedKitchens((_, _, _) -> tooLate, SETTINGS);

        assertThat(ask(kitchens)).isEqualTo(tooLate);
    }

    @Test
    void knowsNothingWhenTheKitchenAnswersTooLate() {
        var never = new CountDownLatch(1);
        var kitchens = new GuardedKitchens((_, _, _) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Kitchens.Answer.TooLate(TicketStatus.ACCEPTED, Examples.NOON);
        }, SETTINGS);

        assertThat(ask(kitchens)).isInstanceOf(Kitchens.Answer.Unknown.class);
    }

    /** An interrupt in the middle of a write would close the kitchen's whole database. */
    @Test
    void neverInterruptsAKitchenThatIsSlow() throws Exception {
        var mayAnswer = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        var kitchens = new GuardedKitchens((_, _, _) -> {
            try {
                mayAnswer.await();
                interrupted.complete(false);
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
            return new Kitchens.Answer.TooLate(TicketStatus.ACCEPTED, Examples.NOON);
        }, SETTINGS);

        assertThat(ask(kitchens)).isInstanceOf(Kitchens.Answer.Unknown.class);
        mayAnswer.countDown();

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void leavesAFailingKitchenAloneForAWhile() {
        var asked = new AtomicInteger();
        var kitchens = new GuardedKitchens((_, _, _) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("away");
        }, SETTINGS);

        try (var log = new LogLines(GuardedKitchens.class)) {
            for (var time = 0; time < 10; time++) {
                assertThat(ask(kitchens)).isInstanceOf(Kitchens.Answer.Unknown.class);
            }

            assertThat(asked).hasValue(3);
            assertThat(log.said()).hasSize(10).last().asString().endsWith(": it is left alone for a while");
        }
    }

    private static Kitchens.Answer ask(Kitchens kitchens) {
        return kitchens.withdraw(Examples.order("onggi").placed(), UUID.randomUUID(), "kiosk-1");
    }
}
