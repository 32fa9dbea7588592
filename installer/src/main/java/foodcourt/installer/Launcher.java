package foodcourt.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts a packaged program on a machine as it will find one: no JDK on its path, no display, an empty home. */
final class Launcher {
    private final Path command;
    private final Path home;

    /**
     * @param image a packaged program's folder
     * @param home an empty folder in the place of the user's
     */
    Launcher(Program program, Path image, Path home) {
        this.command = image.resolve("bin").resolve(program.name());
        this.home = home;
    }

    /** Its words and complaints go to a file: a pipe would be closed with the wish to end, while Java still writes. */
    Started start(List<String> javaOptions, String... arguments) throws IOException {
        var words = home.resolve("words.txt");
        var builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).redirectOutput(words.toFile());
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/nonexistent");
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", home.toString());
        environment.put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " " + String.join(" ", javaOptions));
        return new Started(command + " " + String.join(" ", arguments), builder.start(), words);
    }

    /**
     * A started program.
     *
     * @param command as it was started
     * @param output what it has said until now
     */
    record Started(String command, Process process, Path output) {

        String words() throws IOException {
            return Files.readString(output);
        }

        /** Whether it ended by itself within that time. */
        boolean ends(Duration within) throws InterruptedException {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        }

        /**
         * Asks it to end and waits until it has.
         *
         * @throws IllegalStateException when it goes on
         */
        void end(Duration limit) throws InterruptedException {
            process.destroy();
            if (!ends(limit)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + ": asked to end, it went on for " + limit);
            }
        }

        IllegalStateException failed(String why) throws IOException {
            return new IllegalStateException(command + " " + why + ": " + words());
        }
    }
}
