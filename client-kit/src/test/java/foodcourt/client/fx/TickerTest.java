package foodcourt.client.fx;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TickerTest {
    private final AtomicInteger ticks = new AtomicInteger();

    @Test
    void aTickerDrivenByHandTicksUntilUnsubscribed() {
        var ticker = new HandTicker();
        var subscription = ticker.onTick(ticks::incrementAndGet);
        ticker.tick();
        ticker.tick();
        subscription.unsubscribe();
        ticker.tick();
        assertThat(ticks).hasValue(2);
    }

    @Test
    void theMachinesTickerTicksByItselfOnTheUiThread() {
        try (var ticker = Ticker.everySecond(UiThread.direct())) {
            ticker.onTick(ticks::incrementAndGet);
            await().until(() -> ticks.get() > 0);
        }
    }
}
