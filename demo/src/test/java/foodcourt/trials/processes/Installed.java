package foodcourt.trials.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import foodcourt.trials.report.Table;

/**
 * The server as it would be installed: jars, and the JVM's cache of what a start loads. So a dozen of them start on a small
 * machine in the time that one needs without.
 */
public final class Installed {
    private static final Duration TRAINING = Duration.ofMinutes(4);
    /** Of one on a small machine: what is compiled is compiled once, the cheap way. */
    private static final List<String> SMALL = List.of("-Xmx192m", "-XX:TieredStopAtLevel=1");

    private final String classPath;
    private final Path folder;
    private final Path cache;

    private Installed(String classPath, Path folder) {
        this.classPath = classPath;
        this.folder = folder;
        cache = folder.resolve("start.aot");
    }

    /**
     * What this build made, packed.
     *
     * @param folder becomes its own
     */
    public static Installed present(Path folder) {
        var jars = Stream.of(Java.classPath().split(File.pathSeparator)).map(Path::of)
                .map(entry -> Files.isDirectory(entry) ? packed(folder, entry) : entry.toString())
                .collect(Collectors.joining(File.pathSeparator));
        return new Installed(jars, folder);
    }

    /**
     * What an earlier build made.
     *
     * @param release its jars, and all that they need
     * @param folder becomes its own
     */
    public static Installed earlier(Path release, Path folder) {
        try (var files = Files.list(release)) {
            var jars = files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted().toList();
            if (jars.isEmpty()) {
                throw new IllegalArgumentException("There are no jars in " + release);
            }
            return new Installed(String.join(File.pathSeparator, jars), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + release, e);
        }
    }

    private static String packed(Path folder, Path classes) {
        var jar = folder.resolve(classes.getName(classes.getNameCount() - 3) + ".jar"); // the module
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C",
                classes.toString(), ".") != 0) {
            throw new IllegalStateException("Cannot pack " + classes);
        }
        return jar.toString();
    }

    /**
     * Starts it once for the cache.
     *
     * @param settings those of the processes that come later, but for the database: it must be another, or this start makes
     *     its tables
     */
    public void train(List<String> settings) {
        var java = Java.command(Stream.concat(SMALL.stream(), Stream.of("-XX:AOTCacheOutput=" + cache)).toList(),
                classPath, ServerProcess.MAIN);
        try (var training = new ServerProcess(folder.resolve("training"), java, "", settings)) {
            training.startAndWait();
            training.stop(TRAINING); // it writes the cache when it ends
        }
        Table.tell(Files.exists(cache) ? "the start is cached" : "no cache was made, see " + folder);
    }

    /** How it is started as one of many. */
    List<String> command(String main) {
        return Java.command(Files.exists(cache)
                ? Stream.concat(SMALL.stream(), Stream.of("-XX:AOTCache=" + cache)).toList()
                : SMALL, classPath, main);
    }
}
