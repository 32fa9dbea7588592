package foodcourt.installer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgramTest {

    static Stream<Program> programs() {
        return Program.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void launcherStartsAClassThatExistsAndHasAMain(Program program) throws Exception {
        var main = Class.forName(program.mainClass(), false, ProgramTest.class.getClassLoader());
        assertThat(main.getMethod("main", String[].class)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void moduleIsOneOfTheReactor(Program program) {
        assertThat(Path.of("..", program.module(), "pom.xml")).exists();
    }

    @Test
    void unknownProgramIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> Program.named("board")).hasMessageContaining("foodcourt-board");
    }

    @Test
    void iconIsThere() {
        assertThat(Path.of("src", "main", "packaging", "foodcourt.png")).exists();
    }

    @Test
    void missingPackageIsNamedWithTheWayToGetIt(@TempDir Path empty) {
        assertThatThrownBy(() -> Needed.check(empty.toString(), List.of("objcopy", "dpkg-deb")))
                .hasMessageContaining("binutils and dpkg")
                .hasMessageContaining("apt-get install binutils dpkg");
    }

    @Test
    void presentPackagesAreNoComplaint(@TempDir Path folder) throws Exception {
        var tool = Files.createFile(folder.resolve("objcopy"));
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        Needed.check(folder.toString(), List.of("objcopy"));
    }
}
