package foodcourt.installer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the machine that packages must have besides the JDK, by the command that is looked for. */
final class Needed {
    private static final Map<String, String> DEBIAN_PACKAGES = Map.of("objcopy", "binutils", "fakeroot", "fakeroot");

    private Needed() {}

    /** @throws IllegalStateException naming the packages that are missing */
    static void check(String path, List<String> commands) {
        var missing = commands.stream().filter(command -> !onPath(path, command)).map(DEBIAN_PACKAGES::get).sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("packaging needs " + String.join(" and ", missing)
                    + "; on Debian and Ubuntu: apt-get install " + String.join(" ", missing));
        }
    }

    private static boolean onPath(String path, String command) {
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
