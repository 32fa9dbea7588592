package foodcourt.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;

import foodcourt.server.FoodcourtServer;
import foodcourt.server.RunningServer;

/**
 * {@code mvn -Pdemo}. With a display: server, kiosk, two consoles and the board open as windows and stay. Without one: the same
 * programs play the story against the same server, and the exit code says whether every step was seen.
 */
public final class Demo {
    private static final PrintStream OUT = System.out;

    private Demo() {}

    /** Arguments: {@code --data=DIR}, {@code --story} (even with a display), {@code --stay} (keep the server after the story), {@code --payment}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = DemoOptions.of(args);
        int exit = 0;
        Toolkit.choose(options.windows());
        var folder = DemoFolder.fresh(options.data());
        OUT.println("Starting the court's server (data in " + folder.root() + ") ...");
        try (var server = FoodcourtServer.start(folder.serverArguments(options.payment()))) {
            // Ctrl-C ends a program without unwinding its stack
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, folder), "demo-end"));
            OUT.println("The server listens on " + server.address());
            Platform.startup(() -> {
            });
            if (options.windows()) {
                new Windows(new Programs(server.address(), folder.devices(), options.payment()), OUT).openAndWait();
            } else {
                exit = play(server, folder, options);
            }
        }
        System.exit(exit);
    }

    private static int play(RunningServer server, DemoFolder folder, DemoOptions options) throws InterruptedException {
        var started = Instant.now();
        OUT.println("No display: playing the story on screens drawn in memory.");
        int exit = 0;
        try (var court = new HeadlessCourt(new Programs(server.address(), folder.devices(), options.payment()))) {
            try {
                new Story(court, folder.root(), OUT, options.payment()).play();
                Collage.save(folder.root());
                OUT.println("Every step was seen, in " + Duration.between(started, Instant.now()).toSeconds()
                        + " s. Pictures: "
                        + folder.root());
            } catch (StepFailed e) {
                OUT.println("FAILED: " + e.getMessage());
                court.pictures(folder.root().resolve("failed"));
                exit = 1;
            } catch (IOException e) {
                OUT.println("FAILED: no picture could be written: " + e.getMessage());
                exit = 1;
            }
        }
        if (exit == 0 && options.stay()) {
            OUT.println("The server stays until Ctrl-C: S=" + server.address());
            Thread.currentThread().join();
        }
        return exit;
    }

    private static void close(RunningServer server, DemoFolder folder) {
        server.close();
        folder.removeData();
    }
}
