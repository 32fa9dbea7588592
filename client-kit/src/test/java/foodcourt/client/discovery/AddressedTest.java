package foodcourt.client.discovery;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The program and its doctor must mean the same server. */
class AddressedTest {
    private static final FoundServer COURT = new FoundServer("foodcourt on court", URI.create("http://10.0.0.5:8080"));
    private static final FoundServer OTHER = new FoundServer("foodcourt on other", URI.create("http://10.0.0.6:8080"));

    @Test
    void isTheServerThatWasToldThoughOthersAnnounceThemselves() {
        var told = options("--server=http://10.0.0.9:8080");

        assertThat(Addressed.server(told, _ -> List.of(COURT))).isEqualTo(URI.create("http://10.0.0.9:8080"));
        assertThat(Addressed.arguments(told, _ -> List.of(COURT), "--language=en")).containsExactly("--language=en");
    }

    @Test
    void isTheFirstThatAnnouncesItselfWhereNoneWasTold() {
        assertThat(Addressed.server(options(), _ -> List.of(COURT, OTHER))).isEqualTo(COURT.address());
        assertThat(Addressed.arguments(options(), _ -> List.of(COURT, OTHER), "--language=en"))
                .containsExactly("--language=en", "--server=http://10.0.0.5:8080");
    }

    @Test
    void isOneOnThisMachineWhereNobodyAnnouncesHimself() {
        assertThat(Addressed.server(options(), _ -> List.of())).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(Addressed.arguments(options(), _ -> List.of())).isEmpty();
    }

    private static CommonOptions options(String... arguments) {
        var nowhere = new PrintWriter(new StringWriter());
        var read = new SettingsReader(Map.of(), nowhere, nowhere).read(new Options(), arguments);
        return switch (read) {
            case Settings.Ready<Options>(var options) -> options.common;
            case Settings.Finished<Options> finished -> throw new AssertionError(finished);
        };
    }

    @Command(name = "any")
    private static final class Options {
        @Mixin
        private CommonOptions common = new CommonOptions();
    }
}
