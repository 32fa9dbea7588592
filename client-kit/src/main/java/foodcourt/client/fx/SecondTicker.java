package foodcourt.client.fx;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javafx.util.Subscription;

/** Ticks by a thread of its own and crosses to the UI thread once a second. */
final class SecondTicker implements Ticker {
    private final HandTicker ticker = new HandTicker();
    private final ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ticker").daemon().factory());

    SecondTicker(UiThread ui) {
        // the future fails only when the executor is shut down
        var _ = seconds.scheduleAtFixedRate(() -> ui.execute(ticker::tick), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public Subscription onTick(Runnable listener) {
        return ticker.onTick(listener);
    }

    @Override
    public void close() {
        seconds.shutdownNow();
        ticker.close();
    }
}
