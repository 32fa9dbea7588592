package foodcourt.installer;

import java.util.List;
import java.util.Map;

/** What the machine that packages must have besides the JDK, by the command that is looked for. */
final class Needed {
    private static final Map<String, String> DEBIAN_PACKAGES = Map.of("objcopy", "binutils", "dpkg-deb", "dpkg");

    private Needed() {}

    /** @throws IllegalStateException naming the packages that are missing */
    static void check(String path, List<String> commands) {
        var missing = commands.stream().filter(command -> !Command.isThere(path, command)).map(DEBIAN_PACKAGES::get)
                .sorted().toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("packaging needs " + String.join(" and ", missing)
                    + "; on Debian and Ubuntu: apt-get install " + String.join(" ", missing));
        }
    }
}
