package foodcourt.client.fx;

import javafx.util.Subscription;

/** Tells screens that a second went by, on the UI thread: for ages, countdowns and clocks. */
public interface Ticker extends AutoCloseable {

    /** Calls this at each tick until unsubscribed. On the UI thread. */
    Subscription onTick(Runnable listener);

    /** Ends the ticking. */
    @Override
    void close();

    /** Ticks once a second by the machine's own timer. */
    static Ticker everySecond(UiThread ui) {
        return new SecondTicker(ui);
    }
}
