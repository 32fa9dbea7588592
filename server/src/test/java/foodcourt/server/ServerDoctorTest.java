package foodcourt.server;

import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerDoctorTest {
    @TempDir
    Path folder;

    @Test
    void aPortOfAnotherProgramIsToldWithWhatToDo() throws Exception {
        try (var other = new ServerSocket(0)) {
            var doctor = ServerDoctor.of("--data=" + folder, "--port=" + other.getLocalPort());
            var port = finding(doctor, "port");
            assertThat(port.well()).isFalse();
            assertThat(words(port)).contains("another program", "foodcourt-server setup");
        }
    }

    @Test
    void whoCannotBeReachedIsTold() throws Exception {
        assertThat(words(finding(ServerDoctor.of("--data=" + folder, "--port=0"), "network")))
                .contains("only this machine", "0.0.0.0");
        assertThat(words(finding(ServerDoctor.of("--data=" + folder), "data"))).contains("MB free for " + folder);
    }

    @Test
    void aCourtThatIsNotThereIsTold() throws Exception {
        assertThat(finding(ServerDoctor.of("--court=" + folder), "court").well()).isFalse();
        assertThat(words(finding(ServerDoctor.of(), "court"))).contains("sample");
    }

    @Test
    void speaksKoreanWhereTheTerminalDoes() throws Exception {
        assertThat(ConsoleWords.language(Locale.KOREA, StandardCharsets.UTF_8)).isEqualTo("ko");
        assertThat(ConsoleWords.language(Locale.KOREA, StandardCharsets.US_ASCII)).isEqualTo("en");
        assertThat(ConsoleWords.language(Locale.FRANCE, StandardCharsets.UTF_8)).isEqualTo("en");
        var out = new ByteArrayOutputStream();
        ServerDoctor.of("--data=" + folder).report(new PrintStream(out, true, StandardCharsets.UTF_8), "ko");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("이 컴퓨터만 서버에 접속할 수 있습니다", "MB 남았습니다");
    }

    /** Every key that the sources name, in both languages, with the same places; and none that they do not. */
    @ParameterizedTest
    @CsvSource({"doctor,ServerDoctor", "setup,Setup"})
    void theWordsOfACommandAreComplete(String bundle, String source) throws Exception {
        var english = properties(bundle + "_en");
        var korean = properties(bundle + "_ko");
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        var code = Files.readString(Path.of("src/main/java/foodcourt/server", source + ".java"));
        english.stringPropertyNames().forEach(key -> {
            assertThat(code).as(key + " is used").contains("\"" + key + "\"");
            assertThat(places(korean.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        });
        var parts = english.stringPropertyNames().stream().map(key -> key.replaceAll("\\..*", "")).toList();
        assertThat(Pattern.compile("\"([a-z]+)\\.(?!yaml\")[a-z]+\"").matcher(code).results()
                .filter(literal -> parts.contains(literal.group(1))).map(literal -> literal.group().replace("\"", "")))
                .isNotEmpty().allMatch(english::containsKey);
    }

    private static Properties properties(String name) throws Exception {
        var properties = new Properties();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(ServerDoctor.class.getResourceAsStream(name + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties;
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{\\d}").matcher(words).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String words(ServerDoctor.Finding finding) {
        return finding.in(new ConsoleWords("doctor", "en"));
    }

    private static ServerDoctor.Finding finding(ServerDoctor doctor, String part) throws Exception {
        return doctor.findings().stream().filter(each -> each.part().equals(part)).findFirst().orElseThrow();
    }
}
