package foodcourt.client.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerClockTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private final AtomicLong nanos = new AtomicLong(-5);
    private final AtomicReference<Instant> device = new AtomicReference<>(NOON);
    private final ServerClock clock = new ServerClock(() -> device.get(), nanos::get);

    @Test
    void beforeTheServerSpeaksItIsTheDevicesTime() {
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void theServersWordCountsAndTimeGoesOnFromThere() {
        clock.heard(NOON.minusSeconds(90));
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(60));
        assertThat(clock.age(NOON.minusSeconds(70))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void settingTheDevicesClockChangesNoAge() {
        clock.heard(NOON);
        device.set(Instant.parse("1999-01-01T00:00:00Z"));
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(clock.age(NOON)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void anAgeIsNeverNegative() {
        assertThat(clock.age(NOON.plusSeconds(5))).isZero();
    }

    @Test
    void aMessageThatWasLongOnItsWayIsNoBetterReading() {
        clock.heard(NOON);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        clock.heard(NOON.plusSeconds(7));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
        clock.heard(NOON.plusSeconds(6), clock.mark() - Duration.ofSeconds(5).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(11));
    }

    @Test
    void aServerWhoseClockWasSetBackIsFollowedAfterAFewReadings() {
        clock.heard(NOON);
        for (int i = 0; i < 8; i++) {
            clock.heard(NOON.minusSeconds(3_600));
        }
        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(3_600));
    }
}
