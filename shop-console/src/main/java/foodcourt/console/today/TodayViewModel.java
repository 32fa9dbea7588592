package foodcourt.console.today;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.client.connection.Pause;
import foodcourt.client.fx.UiThread;
import foodcourt.console.connection.ShopServer;

/** The shop's day, asked for again while it is looked at; the last answer stays when nobody answers. */
public final class TodayViewModel {
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final ShopServer server;
    private final UiThread screen;
    private final InstantSource time;
    private final ReadOnlyObjectWrapper<@Nullable AccountView> account = new ReadOnlyObjectWrapper<>();
    private Pause sinceAsked = new Pause(Instant.EPOCH, FRESH);
    private boolean open;

    /** @param screen brings the server's answers to this thread */
    public TodayViewModel(ShopServer server, UiThread screen, InstantSource time) {
        this.server = server;
        this.screen = screen;
        this.time = time;
    }

    /** The figures, or null until they were heard. */
    public ReadOnlyObjectProperty<@Nullable AccountView> account() {
        return account.getReadOnlyProperty();
    }

    /** The hour in which most was ordered, or empty before the first order; the earlier of two equal ones. */
    public static Optional<AccountView.Hour> peak(AccountView account) {
        return account.hours().stream().filter(hour -> hour.orders() > 0)
                .max(Comparator.comparingInt(AccountView.Hour::orders)
                        .thenComparing(Comparator.comparingInt(AccountView.Hour::hour).reversed()));
    }

    /** The page is looked at, or not any more. */
    public void lookedAt(boolean nowOpen) {
        open = nowOpen;
        if (open) {
            load();
        }
    }

    /** Time has passed. */
    public void tick() {
        if (open && sinceAsked.over(time.instant())) {
            load();
        }
    }

    private void load() {
        sinceAsked = new Pause(time.instant(), FRESH);
        screen.bring(server.today(), answer -> answer.done().ifPresent(account::set));
    }
}
