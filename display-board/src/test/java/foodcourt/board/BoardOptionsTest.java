package foodcourt.board;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.SettingsTable;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void impossibleDistanceIsRefused() {
        assertThatThrownBy(() -> settings(Map.of(), "--viewing-distance", "-3")).hasMessageContaining(
                "--viewing-distance");
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
