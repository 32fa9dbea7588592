package foodcourt.board;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.client.checks.SettingsTable;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;

import static org.assertj.core.api.Assertions.assertThat;

class BoardOptionsTest {
    private final StringWriter printed = new StringWriter();

    @Test
    void zoneIsAListOfShopsByArgumentOrEnvironment() {
        assertThat(settings(Map.of(), "--zone", "bada, basak").shops()).containsExactlyInAnyOrder("bada", "basak");
        assertThat(settings(Map.of("FOODCOURT_SHOPS", "bada")).shops()).containsExactly("bada");
        assertThat(settings(Map.of()).shops()).as("the whole court").isEmpty();
    }

    @Test
    void numbersAreCalledOutInKoreanThenEnglishUnlessToldOtherwise() {
        assertThat(settings(Map.of()).speak()).containsExactly("ko", "en");
        assertThat(settings(Map.of(), "--speak", "en").speak()).containsExactly("en");
        assertThat(settings(Map.of(), "--speak", "none").speak()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--viewing-distance, -3, 100", "--viewing-distance, 0, 100", "--viewing-distance, 101, 100",
            "--viewing-distance, far, 100", "--panel-mm-per-px, NaN, 10", "--panel-mm-per-px, 11, 10"})
    void impossibleDistanceOrPanelIsRefusedInWords(String option, String value, int most) {
        var out = new PrintWriter(printed, true);

        assertThat(new SettingsReader(Map.of(), out, out).read(new BoardOptions(), option + "=" + value))
                .isEqualTo(new Settings.Finished<>(2));

        assertThat(printed.toString()).contains(option, "expected a number above 0, at most " + most);
    }

    @Test
    void helpNamesEveryOption() {
        var out = new PrintWriter(printed, true);
        assertThat(new SettingsReader(Map.of(), out, out).read(new BoardOptions(), "--help"))
                .isEqualTo(new Settings.Finished<>(0));
        assertThat(printed.toString()).contains("--server", "--shops", "--zone", "--speak", "--viewing-distance",
                "--panel-mm-per-px", "--reduced-motion", "--language", "--window");
    }

    @Test
    void theTableOfSettingsIsRight() {
        SettingsTable.mustTellOf("Board", new BoardOptions());
    }

    private BoardSettings settings(Map<String, String> environment, String... arguments) {
        var out = new PrintWriter(printed, true);
        var read = new SettingsReader(environment, out, out).read(new BoardOptions(), arguments);
        return switch (read) {
            case Settings.Ready<BoardOptions>(var options) -> options.settings();
            case Settings.Finished<BoardOptions> _ -> throw new AssertionError(printed);
        };
    }
}
