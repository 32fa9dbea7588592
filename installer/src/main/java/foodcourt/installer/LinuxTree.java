package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The files of a Linux package as they will lie on the disk: the program in {@code /opt}, the rest where Linux wants it. */
final class LinuxTree {
    private final Path packaging;
    private final Template template;

    /** @param packaging folder of the packages' own files */
    LinuxTree(Path packaging, Template template) {
        this.packaging = packaging;
        this.template = template;
    }

    /** Lays it out in an empty folder. */
    void make(Program program, Path image, Path licences, Path root) throws IOException {
        copy(image, root.resolve("opt").resolve(program.name()));
        var kind = program.isServer() ? "server" : "screen";
        try (var files = Files.walk(packaging.resolve(kind).resolve("root"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                place(packaging.resolve(kind).resolve("root"), file, root);
            }
        }
        copy(licences, root.resolve("usr/share/doc").resolve(program.name()));
        Files.createDirectories(root.resolve("usr/share/pixmaps"));
        Files.copy(packaging.resolve("../foodcourt.png").normalize(),
                root.resolve("usr/share/pixmaps").resolve(program.name() + ".png"));
    }

    /** A file whose name and text may hold {@code @NAME@} and the like; programs are those that begin with a {@code #!}. */
    private void place(Path from, Path file, Path root) throws IOException {
        var to = root.resolve(template.fill(from.relativize(file).toString()));
        Files.createDirectories(to.getParent());
        var text = template.fill(Files.readString(file));
        Files.writeString(to, text);
        Files.setPosixFilePermissions(to,
                PosixFilePermissions.fromString(text.startsWith("#!") ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** With the times of the files: a start cache is only good for the very jars it was made with. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
