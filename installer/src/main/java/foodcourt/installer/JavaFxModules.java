package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Makes linkable modules (jmod) of JavaFX's jars. Maven Central has only jars, with the native libraries inside: linked as
 * they are, the libraries would be unpacked into the user's home at each start. In a jmod they go to the runtime's own
 * {@code lib}.
 */
final class JavaFxModules {
    private final Path work;

    /** @param work an empty folder for what lies in between */
    JavaFxModules(Path work) {
        this.work = work;
    }

    /** Makes a module of each jar that holds one; the others, which only point to the platform's, are left out. */
    void make(List<Path> jars, Path jmods) throws IOException {
        Files.createDirectories(jmods);
        for (var jar : jars) {
            var name = jar.getFileName().toString().replace(".jar", "");
            if (unpack(jar, work.resolve(name))) {
                JdkTool.JMOD.run(List.of("create", "--class-path", work.resolve(name).resolve("classes").toString(),
                        "--libs", work.resolve(name).resolve("lib").toString(),
                        jmods.resolve(name + ".jmod").toString()));
            }
        }
    }

    private static boolean unpack(Path jar, Path to) throws IOException {
        Files.createDirectories(to.resolve("lib"));
        try (var archive = new JarFile(jar.toFile())) {
            if (archive.getEntry("module-info.class") == null) {
                return false;
            }
            for (var entry : archive.stream().filter(entry -> !entry.isDirectory()).toList()) {
                write(archive, entry, to.resolve(isLibrary(entry) ? "lib" : "classes"));
            }
            return true;
        }
    }

    private static boolean isLibrary(ZipEntry entry) {
        return entry.getName().matches("[^/]+\\.(so|dll|dylib)");
    }

    private static void write(JarFile archive, ZipEntry entry, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("a jar with entries outside of itself: " + entry);
        }
        Files.createDirectories(file.getParent());
        try (var content = archive.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
