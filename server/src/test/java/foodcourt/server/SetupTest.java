package foodcourt.server;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SetupTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void emptyAnswersKeepWhatIsOffered() throws Exception {
        var file = Files.writeString(folder.resolve("server.properties"),
                "# mine\nfoodcourt.data=/srv\n#foodcourt.court=/etc/foodcourt/court\nfoodcourt.port=9\n");
        assertThat(setup("\n\n\n\n", file)).isZero();
        assertThat(file).hasContent(
                "# mine\nfoodcourt.data=/srv\n#foodcourt.court=\nfoodcourt.port=9\nfoodcourt.address=0.0.0.0\n");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("[9]");
    }

    @Test
    void whatIsSetIsKeptOrGivenUpForTheSampleCourt() throws Exception {
        Files.writeString(folder.resolve("court.yaml"), "");
        var file = Files.writeString(folder.resolve("server.properties"), "foodcourt.court=" + folder + "\n");
        assertThat(setup("en\n\n\n\n", file)).isZero();
        assertThat(Files.readString(file)).contains("foodcourt.court=" + folder);
        assertThat(setup("en\n-\n\n\n", file)).isZero();
        assertThat(Files.readString(file)).contains("#foodcourt.court=\n");
    }

    @Test
    void wrongAnswersAreAskedAgainInTheChosenLanguage() throws Exception {
        Files.writeString(folder.resolve("court.yaml"), "");
        var file = folder.resolve("new/server.properties");
        assertThat(setup("ko\n/nowhere\n" + folder + "\n\n99999\n8081\n", file)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("그 폴더에 읽을 수 있는 court.yaml이 없습니다");
        assertThat(Files.readString(file)).contains("foodcourt.court=" + folder, "foodcourt.port=8081");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(folder.resolve("taken"), "");
        assertThat(setup("\n\n\n\n", folder.resolve("taken/server.properties"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("cannot be written");
    }

    private int setup(String answers, Path file) throws Exception {
        return new Setup(new BufferedReader(new StringReader(answers)),
                new PrintStream(said, true, StandardCharsets.UTF_8), new SettingsFile(file)).run();
    }
}
