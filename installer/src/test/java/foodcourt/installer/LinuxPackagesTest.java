package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinuxPackagesTest {
    private static final Path PACKAGING = Path.of("src/main/packaging/linux").toAbsolutePath();
    @TempDir
    Path folder;

    static List<Program> programs() {
        return Program.ALL;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyFileIsFilledAndInItsPlace(Program program) throws IOException {
        var root = tree(program);
        var name = program.name();
        assertThat(root.resolve("opt/" + name + "/bin/" + name)).exists();
        assertThat(root.resolve("usr/bin/" + name)).isExecutable();
        assertThat(root.resolve("usr/lib/systemd/system/" + name + ".service")).content().contains("User="
                + program.user());
        assertThat(root.resolve("usr/share/doc/" + name + "/third-party.txt")).exists();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).filter(each -> !each.toString().endsWith(".png"))
                    .toList()) {
                assertThat(file).content().doesNotContainPattern("@[A-Z]+@");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whatLiesInEtcIsTheOwners(Program program) throws IOException {
        var root = tree(program);
        new DebControl(PACKAGING, Template.of(program, "1.2.3").with("ARCHITECTURE", "amd64")).write(program, root);
        assertThat(root.resolve("DEBIAN/control")).content().contains("Package: " + program.name(), "Version: 1.2.3")
                .doesNotContainPattern("@[A-Z]+@");
        assertThat(root.resolve("DEBIAN/postinst")).isExecutable();
        assertThat(root.resolve("DEBIAN/conffiles")).content().startsWith("/etc/");
    }

    @Test
    void packagesOfOtherSystemsAreMadeOfTheSameFolder() {
        var server = Program.named("foodcourt-server");
        assertThat(OtherSystems.arguments("Linux", server, "1.2.3", folder)).isEmpty();
        assertThat(OtherSystems.arguments("Windows 11", server, "1.2.3", folder)).hasSize(2)
                .allSatisfy(arguments -> assertThat(arguments).contains("--app-image", "--win-upgrade-uuid", "1.2.3"));
        assertThat(OtherSystems.arguments("Mac OS X", server, "1.2.3", folder)).hasSize(2);
    }

    @Test
    void aLibraryWithoutAKnownLicenceIsRefused() throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"),
                "Lists of 1 third-party dependencies.\n     (Apache-2.0) (MIT) A thing (org.thing:thing:1.0 - https://x)\n");
        var jar = folder.resolve("thing-1.0.jar");
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new java.util.zip.ZipEntry("META-INF/LICENSE.txt"));
            out.write('x');
        }
        new Licences(list, Files.writeString(folder.resolve("LICENSE"), "ours")).write(
                new Jars(jar, List.of(jar)), "thing", Files.createDirectory(folder.resolve("to")));
        assertThat(folder.resolve("to/third-party.txt")).content().contains("(Apache-2.0) (MIT)  thing-1.0.jar");
        assertThat(folder.resolve("to/licences/thing-1.0-LICENSE.txt")).hasContent("x");

        var stranger = Files.copy(jar, folder.resolve("stranger-1.0.jar"));
        var licences = new Licences(list, folder.resolve("LICENSE"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> licences.write(new Jars(stranger, List.of(stranger)),
                "stranger", Files.createDirectory(folder.resolve("other")))).hasMessageContaining("stranger-1.0.jar");
    }

    private Path tree(Program program) throws IOException {
        var image = folder.resolve("image");
        Files.createDirectories(image.resolve("bin"));
        Files.writeString(image.resolve("bin").resolve(program.name()), "launcher");
        var licences = Files.createDirectories(folder.resolve("licences"));
        Files.writeString(licences.resolve("third-party.txt"), "all");
        var root = folder.resolve("root");
        new LinuxTree(PACKAGING, Template.of(program, "1.2.3")).make(program, image, licences, root);
        return root;
    }
}
