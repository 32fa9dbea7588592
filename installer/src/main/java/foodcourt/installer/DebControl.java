package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

/** What dpkg wants to know of a package: the folder {@code DEBIAN}. */
final class DebControl {
    private final Path packaging;
    private final Template template;

    DebControl(Path packaging, Template template) {
        this.packaging = packaging;
        this.template = template;
    }

    /** @param root the package's files as they will lie on the disk */
    void write(Program program, Path root) throws IOException {
        var control = Files.createDirectories(root.resolve("DEBIAN"));
        var filled = template.with("KILOBYTES", Long.toString(Folders.size(root) / 1024));
        try (var files = Files.list(packaging.resolve(program.isServer() ? "server" : "screen").resolve("deb"))) {
            for (var file : files.toList()) {
                var to = control.resolve(file.getFileName());
                var text = filled.fill(Files.readString(file));
                Files.writeString(to, text);
                Files.setPosixFilePermissions(to,
                        PosixFilePermissions.fromString(text.startsWith("#!") ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        Files.writeString(control.resolve("conffiles"), settings(root));
    }

    /** Whatever lies in {@code /etc} is the owner's: dpkg never overwrites what was changed there. */
    private static String settings(Path root) throws IOException {
        try (var files = Files.walk(root.resolve("etc"))) {
            return files.filter(Files::isRegularFile).map(file -> "/" + root.relativize(file) + "\n").sorted()
                    .collect(Collectors.joining());
        }
    }
}
