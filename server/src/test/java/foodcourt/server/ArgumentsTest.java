package foodcourt.server;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTest {
    @TempDir
    Path folder;

    @Test
    void takesAValueAfterASpaceOrAnEqualsSign() {
        assertThat(Arguments.settings("--port", "0", "--data=/srv/court", "--foodcourt.cook.undo-time=7s"))
                .containsExactly("--foodcourt.port=0", "--foodcourt.data=/srv/court", "--foodcourt.cook.undo-time=7s");
    }

    @Test
    void refusesAnArgumentWithoutItsValue() {
        assertThatThrownBy(() -> Arguments.settings("--port")).hasMessage("--port needs a value");
    }

    @Test
    void refusesAnArgumentNobodyKnows() {
        assertThatThrownBy(() -> Arguments.settings("--prot=8081")).hasMessage("Unknown option: --prot");
        assertThatThrownBy(() -> Arguments.settings("8081")).hasMessage("Unknown option: 8081");
        assertThatThrownBy(() -> Arguments.settings("--foodcourt.cook.undo-tiem=7s"))
                .hasMessage("Unknown setting: --foodcourt.cook.undo-tiem");
        assertThatThrownBy(() -> Arguments.settings("--foodcourt.kitchen.url=http://127.0.0.1:1"))
                .hasMessage("Unknown setting: --foodcourt.kitchen.url");
    }

    @Test
    void takesAFileThatIsThere() throws Exception {
        var file = Files.writeString(folder.resolve("my.yaml"), "foodcourt.port: 0");

        assertThat(Arguments.settings("--config", file.toString()))
                .containsExactly("--spring.config.additional-location=" + file.toUri());
        assertThatThrownBy(() -> Arguments.settings("--config=" + folder.resolve("none.yaml")))
                .hasMessageContaining("There is no configuration file");
    }

    @Test
    void theFileOfThePackageIsReadUnlessAnotherIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("server.properties"), "foodcourt.port=0");
        System.setProperty("foodcourt.settings", file.toString());
        try {
            assertThat(Arguments.withSettingsOfThePackage("--port=1")).containsExactly("--config=" + file, "--port=1");
            assertThat(Arguments.withSettingsOfThePackage("--config", "my.yaml")).containsExactly("--config",
                    "my.yaml");
            Files.delete(file);
            assertThat(Arguments.withSettingsOfThePackage("--port=1")).containsExactly("--port=1");
        } finally {
            System.clearProperty("foodcourt.settings");
        }
    }

    @Test
    void helpIsAskedFor() {
        assertThat(Arguments.askForHelp("--port=0", "--help")).isTrue();
        assertThat(Arguments.askForHelp("--port=0")).isFalse();
    }
}
