package foodcourt.trials.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long and how hard a trial is: system properties, so that {@code -Dcrash.kills=5} makes a short one. */
public final class Settings {
    private Settings() {}

    /** A number of the settings. */
    public static int number(String name, int usual) {
        return Integer.getInteger(name, usual);
    }

    /** A time of the settings, in seconds. */
    public static Duration seconds(String name, int usual) {
        return Duration.ofSeconds(number(name, usual));
    }

    /** Whether a part of a trial is to be run: all are, unless the setting names some, with commas. */
    public static boolean chosen(String name, String part) {
        var chosen = System.getProperty(name, "");
        return chosen.isEmpty() || List.of(chosen.split(",")).contains(part);
    }

    /** The same; the usual ones when the setting names none. */
    public static boolean chosen(String name, String part, String usual) {
        return List.of(System.getProperty(name, usual).split(",")).contains(part);
    }

    /** A folder of the settings, when it names one. */
    public static Optional<Path> folderIfAny(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(Path::of);
    }

    /** Decides everything that is left to chance; printed, so that a run can be had again. */
    public static long seed() {
        return Long.getLong("seed", System.nanoTime() % 1_000_000);
    }

    /** An empty folder of this name for the trial's data and logs. */
    public static Path folder(String name) {
        return Path.of("target", "trials", name + "-" + System.currentTimeMillis()).toAbsolutePath();
    }

    /** Where Artemis was unpacked. */
    public static Path artemis() {
        return Path.of(System.getProperty("trials.artemis", "target/apache-artemis")).toAbsolutePath();
    }
}
