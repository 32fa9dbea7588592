package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program as a folder that needs nothing else: a launcher, the program's jars and a Java runtime of only the modules that
 * it needs, for a screen JavaFX among them.
 */
final class AppImage {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private final Path reactor;
    private final Path work;
    private final String version;

    /**
     * @param reactor folder of the root POM
     * @param work folder for what lies in between
     * @param version of the packages, numbers and dots only
     */
    AppImage(Path reactor, Path work, String version) {
        this.reactor = reactor;
        this.work = work;
        this.version = version;
    }

    /** Makes the program's folder below {@code dist} and returns it. */
    Path make(Program program, Path dist) throws IOException {
        var own = Folders.fresh(work.resolve(program.name()));
        var jars = Jars.of(reactor, program);
        link(program, jars, own);
        copy(jars.classPath(), own.resolve("jars"));
        Folders.remove(dist.resolve(program.name()));
        Files.createDirectories(dist);
        JdkTool.JPACKAGE.run(arguments(program, jars.own().getFileName().toString(), own, dist));
        return dist.resolve(program.name());
    }

    private static void link(Program program, Jars jars, Path own) throws IOException {
        var jmods = own.resolve("jmods");
        new JavaFxModules(own.resolve("javafx")).make(jars.javaFx(), jmods);
        var arguments = new ArrayList<>(List.of("--module-path", jmods.toString(), "--add-modules",
                jars.modules() + "," + String.join(",", program.hiddenModules()), "--include-locales", "en,ko,ja,zh",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress", "zip-6",
                "--output",
                own.resolve("runtime").toString()));
        if (LINUX) {
            arguments.addAll(List.of("--strip-native-debug-symbols", "exclude-debuginfo-files"));
        }
        JdkTool.JLINK.run(arguments);
    }

    private List<String> arguments(Program program, String mainJar, Path own, Path dist) {
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", program.name(), "--app-version",
                version, "--description", program.description(), "--vendor", "Foodcourt", "--input",
                own.resolve("jars").toString(), "--main-jar", mainJar, "--main-class", program.mainClass(),
                "--runtime-image", own.resolve("runtime").toString(), "--dest", dist.toString()));
        if (LINUX) { // Windows and macOS want other kinds of pictures
            arguments.addAll(List.of("--icon",
                    reactor.resolve("installer/src/main/packaging/foodcourt.png").toString()));
        }
        program.javaOptions().forEach(option -> arguments.addAll(List.of("--java-options", option)));
        return arguments;
    }

    private static void copy(List<Path> jars, Path to) throws IOException {
        Files.createDirectories(to);
        for (var jar : jars) {
            Files.copy(jar, to.resolve(jar.getFileName()));
        }
    }
}
