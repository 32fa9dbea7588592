package foodcourt.client.fx;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class TapsTest {
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private final Taps taps = new Taps(() -> now);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void twoTapsTogetherCountOnce() {
        var button = new Button("1개 담기");
        taps.on(button, done::incrementAndGet);
        button.fire();
        now = now.plusMillis(299);
        button.fire();
        assertThat(done).hasValue(1);
    }

    @Test
    void aTapAfterThatTimeCountsAgainAlsoInASteadyRow() {
        var button = new Button("+");
        taps.on(button, done::incrementAndGet);
        for (int i = 0; i < 6; i++) {
            button.fire();
            now = now.plusMillis(150);
        }
        assertThat(done).hasValue(3);
    }

    @Test
    void eachThingHasItsOwnTime() {
        var one = new Button("1");
        var two = new Button("2");
        taps.on(one, done::incrementAndGet);
        taps.on(two, done::incrementAndGet);
        one.fire();
        two.fire();
        assertThat(done).hasValue(2);
        now = now.plusMillis(150);
        one.fire();
        assertThat(done).as("1, 2, 1 typed quickly").hasValue(3);
        one.fire();
        assertThat(done).hasValue(3);
    }

    @Test
    void aClockThatWasSetBackMakesNothingDead() {
        var button = new Button("포장하기");
        taps.on(button, done::incrementAndGet);
        button.fire();
        now = now.minusSeconds(3_600);
        button.fire();
        assertThat(done).hasValue(2);
    }

    @Test
    void whatIsNoButtonIsKnownAsPressable() {
        var tile = new Region();
        assertThat(Taps.pressable(tile)).isFalse();
        taps.on(tile, done::incrementAndGet);
        assertThat(Taps.pressable(tile)).isTrue();
    }
}
