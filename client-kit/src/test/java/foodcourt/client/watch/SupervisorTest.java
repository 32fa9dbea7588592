package foodcourt.client.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Real child processes, one of them with a screen whose thread hangs. */
class SupervisorTest {
    private static final Supervisor.Limits QUICK = new Supervisor.Limits(Duration.ofSeconds(3), Duration.ofHours(1),
            Duration.ofMillis(20), Duration.ofMillis(100));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aScreenThatHangsIsEndedWithItsStacksInTheLogAndStartedAgain() throws IOException {
        // longer than the program's own watchdog takes: that one must say where it hangs
        var patient = new Supervisor.Limits(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMillis(20),
                Duration.ofMillis(100));
        assertThat(supervise("hang", 2, patient)).isZero();
        assertThat(runs()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("log"))).containsPattern(
                "(?s)has not answered for 2 s.*ends with 75.*JavaFX Application Thread.*Window.hangsOnPurpose");
    }

    @Test
    void aProgramThatGivesNoSignOfLifeIsKilledAndStartedAgain() throws IOException {
        assertThat(supervise("mute", 1, QUICK)).isZero();
        assertThat(runs()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(Supervised.BEAT);
    }

    @Test
    void aProgramThatCrashesIsStartedAgainUntilItWantsToEnd() throws IOException {
        assertThat(supervise("crash", 3, QUICK)).isZero();
        assertThat(runs()).isEqualTo(4);
    }

    @Test
    void aWrongOptionDoesNotBecomeRightByRepeatingIt() throws IOException {
        assertThat(supervise("wrong-option", 9, QUICK)).isEqualTo(2);
        assertThat(runs()).isEqualTo(1);
    }

    private int supervise(String what, int timesWrong, Supervisor.Limits limits) {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dorg.slf4j.simpleLogger.logFile=" + folder.resolve("log"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HangingProgram.class.getName(), what, folder.resolve("runs").toString(), Integer.toString(timesWrong),
                "--hung-seconds=2");
        return new Supervisor(command, limits, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
    }

    private int runs() throws IOException {
        return Files.readAllLines(folder.resolve("runs")).size();
    }
}
