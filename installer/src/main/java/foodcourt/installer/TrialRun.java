package foodcourt.installer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts what was packaged, with its start cache: Java ends where that cannot be used. */
final class TrialRun {
    private static final Duration FOR_HELP = Duration.ofSeconds(60);
    private static final Duration STANDS = Duration.ofSeconds(8);
    /** Answers nobody: a screen must stand and wait for its server. */
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    private final Program program;
    private final Launcher launcher;
    private final Path home;

    /** @param home an empty folder in the place of the user's */
    TrialRun(Program program, Path image, Path home) {
        this.program = program;
        this.launcher = new Launcher(program, image, home);
        this.home = home;
    }

    /** Asks for help and version, then runs the program for a while. */
    void check() throws IOException, InterruptedException {
        answers("--help", "Usage:");
        answers("--version", "Foodcourt");
        if (program.isServer()) {
            serves();
        } else {
            stands();
        }
    }

    private void answers(String option, String expected) throws IOException, InterruptedException {
        var started = launcher.start(List.of(StartCache.MUST_BE_USED), option);
        if (!started.ends(FOR_HELP) || started.process().exitValue() != 0 || !started.words().contains(expected)) {
            throw started.failed("does not answer");
        }
    }

    private void serves() throws IOException, InterruptedException {
        try (var server = PackagedServer.start(launcher, home.resolve("data"), List.of(StartCache.MUST_BE_USED))) {
            server.practise();
            System.out.printf("%s: answers after %d ms%n", program.name(), server.took().toMillis());
        }
    }

    private void stands() throws IOException, InterruptedException {
        var started = launcher.start(Screens.inMemory(List.of(StartCache.MUST_BE_USED)),
                Screens.arguments(program, NOBODY));
        if (started.ends(STANDS)) {
            throw started.failed("does not stand");
        }
        started.end(FOR_HELP);
        if (Files.exists(home.resolve(".openjfx"))) {
            throw new IllegalStateException("JavaFX unpacked its libraries at the start: they are not in the runtime");
        }
    }
}
