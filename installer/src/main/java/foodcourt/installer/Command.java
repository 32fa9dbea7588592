package foodcourt.installer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command of the system that packages. */
final class Command {
    private Command() {}

    /** @throws IllegalStateException with the command's own words when it fails */
    static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue() + ": "
                    + words);
        }
    }

    /** The search path of this process has it. */
    static boolean isThere(String name) {
        return isThere(System.getenv().getOrDefault("PATH", ""), name);
    }

    static boolean isThere(String path, String name) {
        return Stream.of(path.split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
