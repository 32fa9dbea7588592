package foodcourt.kiosk;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

/** A time server sets the device's clock in the middle of a visit: nothing ends sooner, nothing is dead. */
@ExtendWith(FxToolkit.class)
class JumpingClockTest {

    private final KioskInTest kiosk = new KioskInTest("ko");

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P3650D", "P-3650D"})
    void quietTimesAndCountdownsLastAsLongAsTheyAre(Duration jump) {
        kiosk.press("eat-here", "dish-mandu");
        kiosk.seconds(KioskTimes.USUAL.quiet() - 1);
        kiosk.setsTheClock(jump);
        assertThat(kiosk.shows("continue")).isFalse();
        kiosk.seconds(1);
        kiosk.setsTheClock(jump);
        kiosk.seconds(KioskTimes.USUAL.warning() - 1);
        kiosk.press("continue", "dish-gimbap", "to-basket");
        kiosk.court.away = true;
        kiosk.press("place-order").awaits("try-now");
        kiosk.setsTheClock(jump.negated());
        kiosk.court.away = false;
        while (!kiosk.shows("finish")) {
            kiosk.seconds(1);
        }
        kiosk.setsTheClock(jump);
        kiosk.seconds(KioskTimes.USUAL.done() - 1);
        assertThat(kiosk.shows("finish")).isTrue();
        kiosk.seconds(1);
        kiosk.awaits("eat-here").press("take-out").awaits("dish-mandu");
    }
}
