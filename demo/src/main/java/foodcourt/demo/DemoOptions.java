package foodcourt.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * How the demo runs.
 *
 * @param data folder for pictures and the server's data
 * @param windows whether a person can look and touch
 * @param stay keep the server running after the story
 * @param payment guests pay at the kiosk, at a simulated terminal
 */
record DemoOptions(Path data, boolean windows, boolean stay, boolean payment) {

    static DemoOptions of(String... args) {
        var given = List.of(args);
        var data = given.stream().filter(arg -> arg.startsWith("--data=")).map(arg -> arg.substring("--data=".length()))
                .findFirst().orElse("target/demo");
        return new DemoOptions(Path.of(data), !given.contains("--story") && Toolkit.hasDisplay(),
                given.contains("--stay"), given.contains("--payment"));
    }
}
