package foodcourt.server.order;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

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

    @Test
    void leavesAFailingKitchenAloneForAWhile() {
        var asked = new AtomicInteger();
        var kitchens = new GuardedKitchens((_, _, _) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("away");
        }, SETTINGS);

        for (var time = 0; time < 10; time++) {
            assertThat(ask(kitchens)).isInstanceOf(Kitchens.Answer.Unknown.class);
        }

        assertThat(asked).hasValue(3);
    }

    private static Kitchens.Answer ask(Kitchens kitchens) {
        return kitchens.withdraw(Examples.order("onggi").placed(), UUID.randomUUID(), "kiosk-1");
    }
}
