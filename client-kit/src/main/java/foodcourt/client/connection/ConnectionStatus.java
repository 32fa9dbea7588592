package foodcourt.client.connection;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Whether the server is there, for view models: give it a stream's news with {@link #watching}, bind to its properties.
 * The properties change on the UI executor only.
 */
public final class ConnectionStatus {
    private final Executor ui;
    private final ServerClock clock;
    private final ReadOnlyBooleanWrapper connected = new ReadOnlyBooleanWrapper(this, "connected", false);
    private final ReadOnlyObjectWrapper<@Nullable Instant> lostSince = new ReadOnlyObjectWrapper<>(this, "lostSince");
    private final ReadOnlyObjectWrapper<@Nullable Instant> lastNews = new ReadOnlyObjectWrapper<>(this, "lastNews");

    /**
     * @param ui the UI thread
     * @param clock the server's time
     */
    public ConnectionStatus(Executor ui, ServerClock clock) {
        this.ui = ui;
        this.clock = clock;
    }

    /** A listener that minds the connection and passes all news on, on the UI executor. */
    public Consumer<LiveNews> watching(Consumer<LiveNews> next) {
        return news -> ui.execute(() -> {
            heard(news);
            next.accept(news);
        });
    }

    /** True while a live stream is connected. */
    public ReadOnlyBooleanProperty connectedProperty() {
        return connected.getReadOnlyProperty();
    }

    /** The server's time at which it was last heard before the loss; null while connected and before the first try ended. */
    public ReadOnlyObjectProperty<@Nullable Instant> lostSinceProperty() {
        return lostSince.getReadOnlyProperty();
    }

    /** The server's time of the newest news; what is on the screen is as of then. Null before the first. */
    public ReadOnlyObjectProperty<@Nullable Instant> lastNewsProperty() {
        return lastNews.getReadOnlyProperty();
    }

    private void heard(LiveNews news) {
        switch (news) {
            case LiveNews.Lost(var since) -> {
                connected.set(false);
                lostSince.set(since);
            }
            case LiveNews.Connected() -> {
                connected.set(true);
                lostSince.set(null);
            }
            case LiveNews.Snapshot _,LiveNews.Changed _ -> lastNews.set(clock.instant());
        }
    }
}
