package foodcourt.installer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Packages of Windows and macOS, by jpackage of the program's folder. Defined, never tried: see docs/installers.md. */
final class OtherSystems {
    private static final String UPGRADES = "1b5a5f4e-6f0c-4f6b-9a36-";

    private OtherSystems() {}

    /** jpackage's arguments for each kind of package that this system knows; none on Linux. */
    static List<List<String>> arguments(String system, Program program, String version, Path dist) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(windows("msi", program, version, dist), windows("exe", program, version, dist));
        }
        if (name.startsWith("mac")) {
            return List.of(common("dmg", program, version, dist, ".app"),
                    common("pkg", program, version, dist, ".app"));
        }
        return List.of();
    }

    /** One upgrade id for each program: the next version takes the place of the one before. */
    private static List<String> windows(String type, Program program, String version, Path dist) {
        var arguments = new ArrayList<>(common(type, program, version, dist, ""));
        arguments.addAll(List.of("--win-menu", "--win-menu-group", "Foodcourt", "--win-upgrade-uuid",
                UPGRADES + "%012x".formatted(Program.ALL.indexOf(program) + 1)));
        return arguments;
    }

    private static List<String> common(String type, Program program, String version, Path dist, String ending) {
        return List.of("--type", type, "--name", program.name(), "--app-version", version, "--vendor", "Foodcourt",
                "--description", program.description(), "--app-image",
                dist.resolve(program.name() + ending).toString(), "--dest", dist.toString());
    }
}
