package foodcourt.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import foodcourt.client.checks.SettingsTable;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleSettingsTest {
    private final StringWriter said = new StringWriter();

    @Test
    void withoutAShopItIsBlankSoThatTheFirstStartCanAsk() {
        assertThat(((Settings.Ready<ConsoleSettings>) read(Map.of())).options().shop()).isBlank();
    }

    @Test
    void theShopMayComeFromTheEnvironmentAndNamesItsFile() {
        var settings = ((Settings.Ready<ConsoleSettings>) read(Map.of("FOODCOURT_SHOP", "bada"))).options();

        assertThat(settings.shop()).isEqualTo("bada");
        assertThat(settings.unsentFile()).endsWithRaw(Path.of(".foodcourt", "unsent-bada.json"));
        assertThat(settings.undoTime()).hasSeconds(10);
    }

    @Test
    void helpSaysWhatCanBeSet() {
        read(Map.of(), "--help");

        assertThat(said.toString()).contains("--shop", "--server", "--unsent-file", "--window");
    }

    @Test
    void theTableOfSettingsIsRight() {
        SettingsTable.mustTellOf("Console", new ConsoleSettings());
    }

    private Settings<ConsoleSettings> read(Map<String, String> environment, String... arguments) {
        return new SettingsReader(environment, new PrintWriter(said, true), new PrintWriter(said, true))
                .read(new ConsoleSettings(), arguments);
    }
}
