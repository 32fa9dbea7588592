package foodcourt.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program as a folder that needs nothing else: a launcher, the program's jars and a Java runtime of only the modules that a
 * client needs, JavaFX among them.
 */
final class AppImage {
    /** More than the jars ask for: names of the languages (localedata), and TLS with elliptic curves is in java.base. */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.net.http",
            "java.xml", "jdk.unsupported", "jdk.localedata", "javafx.controls");

    private final Path reactor;
    private final Path work;
    private final String version;

    /**
     * @param reactor folder of the root POM
     * @param work folder for what lies in between
     * @param version of the build; a suffix such as {@code -SNAPSHOT} is left away
     */
    AppImage(Path reactor, Path work, String version) {
        this.reactor = reactor;
        this.work = work;
        this.version = version.replaceFirst("-.*", "");
    }

    /** Makes the program's folder below {@code dist} and returns it. */
    Path make(Program program, Path dist) throws IOException {
        var own = Folders.fresh(work.resolve(program.name()));
        var jars = jars(program);
        link(jars.stream().filter(AppImage::isJavaFx).toList(), own);
        var main = copy(program, jars.stream().filter(jar -> !isJavaFx(jar)).toList(), own.resolve("jars"));
        Folders.remove(dist.resolve(program.name()));
        Files.createDirectories(dist);
        JdkTool.JPACKAGE.run(arguments(program, main, own, dist));
        return dist.resolve(program.name());
    }

    private void link(List<Path> javaFx, Path own) throws IOException {
        new JavaFxModules(own.resolve("javafx")).make(javaFx, own.resolve("jmods"));
        JdkTool.JLINK.run(List.of("--module-path", own.resolve("jmods").toString(), "--add-modules",
                String.join(",", MODULES), "--include-locales", "en,ko", "--strip-java-debug-attributes",
                "--strip-native-debug-symbols", "exclude-debuginfo-files", "--no-header-files", "--no-man-pages",
                "--compress", "zip-6", "--output", own.resolve("runtime").toString()));
    }

    private List<String> arguments(Program program, String mainJar, Path own, Path dist) {
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", program.name(), "--app-version",
                version, "--description", program.description(), "--vendor", "Foodcourt", "--input",
                own.resolve("jars").toString(), "--main-jar", mainJar, "--main-class", program.mainClass(),
                "--runtime-image", own.resolve("runtime").toString(), "--icon",
                reactor.resolve("installer/src/main/packaging/foodcourt.png").toString(), "--dest", dist.toString()));
        Program.JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        return arguments;
    }

    /** Copies the jars and returns the name of the program's own. */
    private static String copy(Program program, List<Path> jars, Path to) throws IOException {
        Files.createDirectories(to);
        for (var jar : jars) {
            Files.copy(jar, to.resolve(jar.getFileName()));
        }
        return jars.stream().map(jar -> jar.getFileName().toString())
                .filter(name -> name.startsWith(program.module() + "-")).findFirst()
                .orElseThrow(() -> new IllegalStateException("no jar of " + program.module() + " in " + jars));
    }

    /** The program's jar and all that it needs, as Maven resolved it. */
    private List<Path> jars(Program program) throws IOException {
        var target = reactor.resolve(program.module()).resolve("target");
        var classPath = Files.readString(target.resolve("runtime.classpath")).trim();
        try (var built = Files.list(target)) {
            var own = built.filter(
                    file -> file.getFileName().toString().matches(program.module() + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"));
            return Stream.concat(own, Stream.of(classPath.split(File.pathSeparator)).map(Path::of)).toList();
        }
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }
}
