package foodcourt.board;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadingDistanceTest {

    @Test
    void seventeenMillimetresAMetreAreEnough() {
        assertThat(new ReadingDistance(10, 1).complaint()).isEmpty();
        assertThat(new ReadingDistance(6, 0.634).complaint()).isEmpty();
    }

    @Test
    void smallerPanelIsToldHowFarItReachesAndHowWideItWouldHaveToBe() {
        assertThat(new ReadingDistance(10, 0.634).complaint().orElseThrow()).contains("108 mm high", "6.4 m",
                "at least 1914 mm wide");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ReadingDistance(0, 1)).hasMessageContaining("not so far from a panel");
        assertThatThrownBy(() -> new ReadingDistance(10, Double.NaN)).hasMessageContaining("no panel");
    }
}
