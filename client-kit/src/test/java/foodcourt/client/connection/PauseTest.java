package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PauseTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private final Pause pause = new Pause(NOON, Duration.ofSeconds(5));

    @Test
    void itLastsItsTime() {
        assertThat(pause.over(NOON)).isFalse();
        assertThat(pause.over(NOON.plusMillis(4_999))).isFalse();
        assertThat(pause.over(NOON.plusSeconds(5))).isTrue();
    }

    @Test
    void aClockSetBackEndsItAndOneThatTremblesDoesNot() {
        assertThat(pause.over(NOON.minusSeconds(3600))).isTrue();
        assertThat(pause.over(NOON.minusMillis(20))).isFalse();
    }
}
