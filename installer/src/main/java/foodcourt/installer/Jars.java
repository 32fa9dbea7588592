package foodcourt.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program's jar and all that it needs.
 *
 * @param own the program's own jar
 * @param libraries as Maven resolved them
 */
record Jars(Path own, List<Path> libraries) {

    /** What the profile {@code installers} left in the module's folder. */
    static Jars of(Path reactor, Program program) throws IOException {
        var target = reactor.resolve(program.module()).resolve("target");
        var classPath = Files.readString(target.resolve("runtime.classpath")).trim();
        try (var built = Files.list(target)) {
            var own = built.filter(
                    file -> file.getFileName().toString().matches(program.module() + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow(() -> new IllegalStateException("no jar of " + program.module()));
            return new Jars(own, Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList());
        }
    }

    /** JavaFX is linked into the runtime, not put beside the program. */
    List<Path> javaFx() {
        return libraries.stream().filter(Jars::isJavaFx).toList();
    }

    List<Path> classPath() {
        return Stream.concat(Stream.of(own), libraries.stream().filter(jar -> !isJavaFx(jar))).toList();
    }

    /** The JDK's modules that these jars name, with commas. */
    String modules() {
        var path = classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return JdkTool.JDEPS.run(List.of("--ignore-missing-deps", "--multi-release", "25", "--print-module-deps",
                "--class-path", path, own.toString())).trim();
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }
}
