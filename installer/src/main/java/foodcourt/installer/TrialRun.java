package foodcourt.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts what was packaged, on a machine as it will find one: no JDK on its path, no display. */
final class TrialRun {
    private static final Duration FOR_HELP = Duration.ofSeconds(60);
    private static final Duration STANDS = Duration.ofSeconds(6);

    private final Path launcher;
    private final Path home;

    /**
     * @param image a packaged program's folder
     * @param home an empty folder in the place of the user's
     */
    TrialRun(Program program, Path image, Path home) {
        this.launcher = image.resolve("bin").resolve(program.name());
        this.home = home;
    }

    /** Asks for help and version, then shows the screen in memory for some seconds. */
    void check() throws IOException, InterruptedException {
        answers("--help", "Usage:");
        answers("--version", "Foodcourt");
        stands();
        if (Files.exists(home.resolve(".openjfx"))) {
            throw new IllegalStateException("JavaFX unpacked its libraries at the start: they are not in the runtime");
        }
    }

    private void answers(String option, String expected) throws IOException, InterruptedException {
        var process = start("", option);
        var words = words(process, FOR_HELP);
        if (process.exitValue() != 0 || !words.contains(expected)) {
            throw new IllegalStateException(
                    launcher + " " + option + " ended with " + process.exitValue() + ": " + words);
        }
    }

    private void stands() throws IOException, InterruptedException {
        // port 9 answers nobody: a client must stand and wait for its server
        var process = start("-Dglass.platform=Headless -Dprism.order=sw", "--window", "540x540", "--server",
                "http://127.0.0.1:9");
        boolean ended = process.waitFor(STANDS.toMillis(), TimeUnit.MILLISECONDS);
        process.destroy();
        if (ended) {
            throw new IllegalStateException(launcher + " does not stand: " + words(process, FOR_HELP));
        }
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
    }

    private Process start(String javaOptions, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/nonexistent");
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", home.toString());
        environment.put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " " + javaOptions);
        return builder.start();
    }

    private static String words(Process process, Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no answer within " + limit);
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
