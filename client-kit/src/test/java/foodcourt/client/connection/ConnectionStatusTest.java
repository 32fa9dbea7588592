package foodcourt.client.connection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionStatusTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private final ServerClock clock = new ServerClock(() -> NOON, () -> 0);
    private final ConnectionStatus status = new ConnectionStatus(Runnable::run, clock);
    private final ArrayList<LiveNews> passedOn = new ArrayList<>();
    private final Consumer<LiveNews> listener = status.watching(passedOn::add);

    @Test
    void atFirstItIsNeitherConnectedNorLost() {
        assertThat(status.connectedProperty().get()).isFalse();
        assertThat(status.lostSinceProperty().get()).isNull();
    }

    @Test
    void aLossSaysSinceWhenUntilItIsBack() {
        listener.accept(new LiveNews.Connected());
        listener.accept(new LiveNews.Lost(NOON));
        assertThat(status.connectedProperty().get()).isFalse();
        assertThat(status.lostSinceProperty().get()).isEqualTo(NOON);
        listener.accept(new LiveNews.Connected());
        assertThat(status.connectedProperty().get()).isTrue();
        assertThat(status.lostSinceProperty().get()).isNull();
    }

    @Test
    void newsHaveTheirTimeAndGoOnToTheScreen() {
        listener.accept(new LiveNews.Connected());
        assertThat(status.lastNewsProperty().get()).isNull();
        listener.accept(new LiveNews.Snapshot("all"));
        assertThat(status.lastNewsProperty().get()).isEqualTo(NOON);
        assertThat(passedOn).hasSize(2);
    }
}
