package foodcourt.client.settings;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import foodcourt.client.fx.WindowSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class SettingsReaderTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    @Test
    void withoutAnySettingTheBuiltInOnesCount() {
        var kiosk = ready(Map.of());
        assertThat(kiosk.common.server()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(kiosk.common.language()).isEqualTo("ko");
        assertThat(kiosk.common.deviceOr("kiosk")).isEqualTo("kiosk");
        assertThat(kiosk.common.window()).isEmpty();
        assertThat(kiosk.idleSeconds).isEqualTo(60);
    }

    @Test
    void argumentsWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.properties"),
                "server=http://file:1\nlanguage=en\ndevice=1층 키오스크\nidle-seconds=20\n");
        var kiosk = ready(Map.of("FOODCOURT_SERVER", "http://environment:2", "FOODCOURT_IDLE_SECONDS", "30"),
                "--config", file.toString(), "--server", "http://argument:3", "--window", "540x960");
        assertThat(kiosk.common.server()).hasToString("http://argument:3");
        assertThat(kiosk.idleSeconds).isEqualTo(30);
        assertThat(kiosk.common.language()).isEqualTo("en");
        assertThat(kiosk.common.deviceOr("kiosk")).isEqualTo("1층 키오스크");
        assertThat(kiosk.common.window()).contains(new WindowSize(540, 960));
    }

    @Test
    void theFileMayBeNamedByTheEnvironment() throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.properties"), "language=en\n");
        assertThat(ready(Map.of("FOODCOURT_CONFIG", file.toString())).common.language()).isEqualTo("en");
    }

    @Test
    void helpAndVersionEndTheProgramWell() {
        assertThat(read(Map.of(), "--help")).isEqualTo(new Settings.Finished<>(0));
        assertThat(out.toString()).contains("Usage: kiosk", "--server=URL", "http://127.0.0.1:8080", "--window=WxH",
                "--config=FILE", "--idle-seconds");
        assertThat(read(Map.of(), "--version")).isEqualTo(new Settings.Finished<>(0));
        assertThat(out.toString()).contains("Foodcourt " + Version.current());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void aWrongValueIsSaidInOneLineWithoutATrace() {
        refused("--server", "court.local", "expected such as http://127.0.0.1:8080");
        refused("--server", "http://a b", "expected such as http://127.0.0.1:8080");
        refused("--window", "540*960", "such as 540x960");
        refused("--window", "99x100", "such as 540x960");
        refused("--language", "jp", "expected one of ko, en");
        refused("--idle-seconds", "soon", "--idle-seconds");
        refused("--nonsense", "1", "--nonsense");
        refused("--config", "/nowhere/at-all.properties", "/nowhere/at-all.properties");
    }

    @Test
    void aMisspeltKeyOfTheFileIsSaid() throws IOException {
        refused("--config", Files.writeString(folder.resolve("wrong.properties"), "servr=http://a:1\n").toString(),
                "'servr' in the file of --config is no option");
    }

    @Test
    void aWrongValueOfTheEnvironmentIsSaidToo() {
        assertThat(read(Map.of("FOODCOURT_LANGUAGE", "jp"))).isEqualTo(new Settings.Finished<>(2));
        assertThat(err.toString()).contains("--language", "expected one of ko, en");
    }

    private void refused(String option, String value, String says) {
        err.getBuffer().setLength(0);
        assertThat(read(Map.of(), option, value)).isEqualTo(new Settings.Finished<>(2));
        assertThat(err.toString()).contains(says, "kiosk --help").doesNotContain("\tat ");
    }

    private Kiosk ready(Map<String, String> environment, String... arguments) {
        return read(environment, arguments) instanceof Settings.Ready<Kiosk>(var kiosk) ? kiosk
                : fail(err.toString());
    }

    private Settings<Kiosk> read(Map<String, String> environment, String... arguments) {
        return new SettingsReader(environment, new PrintWriter(out, true), new PrintWriter(err, true))
                .read(new Kiosk(), arguments);
    }

    @Command(name = "kiosk", description = "The guests' kiosk.")
    private static final class Kiosk {
        @Mixin
        private final CommonOptions common = new CommonOptions();
        @Option(names = "--idle-seconds", description = "Back to the start after so many seconds.")
        private int idleSeconds = 60;
        @Option(names = "--zone")
        private @Nullable String zone;

        @Override
        public String toString() {
            return "idle " + idleSeconds + " zone " + zone;
        }
    }
}
