package foodcourt.client.fx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.util.Subscription;

/** A ticker that ticks when it is told: for tests and for screens that shall stand still. */
public final class HandTicker implements Ticker {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** A second went by. */
    public void tick() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Subscription onTick(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
