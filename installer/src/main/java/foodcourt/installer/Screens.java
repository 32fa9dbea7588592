package foodcourt.installer;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** How a screen's program is tried where there is no display. */
final class Screens {
    private Screens() {}

    /** These options, and JavaFX draws in memory. */
    static List<String> inMemory(List<String> javaOptions) {
        return Stream.concat(javaOptions.stream(), Stream.of("-Dglass.platform=Headless", "-Dprism.order=sw"))
                .toList();
    }

    /** A window that JavaFX's display in memory can hold. */
    static String[] arguments(Program program, URI server) {
        var common = Stream.of("--window", "540x540", "--server", server.toString());
        return Stream.concat(common,
                program.name().equals("foodcourt-console") ? Stream.of("--shop", "bada") : Stream.of())
                .toArray(String[]::new);
    }
}
