package foodcourt.trials.processes;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts programs of this class path with this JVM's Java. */
final class Java {
    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** With options of the JVM, such as the most heap, {@code -Xmx768m}. */
    static List<String> command(List<String> options, String main) {
        return command(options, classPath(), main);
    }

    /** With the class path of another place. */
    static List<String> command(List<String> options, String classPath, String main) {
        var command = new ArrayList<>(List.of(home().resolve("bin/java").toString(), "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /** Surefire hides the class path in a jar's manifest and tells it here. What is only for tests stays out. */
    static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        return Arrays.stream(all.split(File.pathSeparator)).filter(Java::ofTheServer)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean ofTheServer(String entry) {
        return !entry.contains("test-classes") && !entry.contains("slf4j-simple");
    }
}
