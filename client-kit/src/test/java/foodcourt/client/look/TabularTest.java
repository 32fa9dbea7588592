package foodcourt.client.look;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class TabularTest {

    @ParameterizedTest
    @EnumSource
    void everyDigitIsAsWideAsTheOthersInEveryWeight(Weight weight) {
        var widths = IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> Words.width(Tabular.of(Integer.toString(digit).repeat(20)), 100, weight)).distinct();
        assertThat(widths).hasSize(1);
        assertThat(Words.width(Tabular.of("00"), 100, weight)).isGreaterThan(Words.width("11", 100, weight));
    }

    @Test
    void theDigitsAreReadAsTheyAreWritten() {
        assertThat(Tabular.plain(Tabular.of("−1,234,567,890원"))).isEqualTo("−1,234,567,890원");
    }
}
