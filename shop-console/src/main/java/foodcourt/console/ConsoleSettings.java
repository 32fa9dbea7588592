package foodcourt.console;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import foodcourt.client.settings.CommonOptions;

/** What a console can be told from outside. picocli sets the fields. */
@Command(name = "shop-console", description = "The console of one shop of a Foodcourt.", sortOptions = false)
public final class ConsoleSettings {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--shop", paramLabel = "ID", description = "The shop of this console, such as bada (required, but at the first start, which asks).")
    private String shop = "";

    @Option(names = "--unsent-file", paramLabel = "FILE", description = "Where taps are kept until the server has answered (default: .foodcourt/unsent-<shop>.json in the home folder).")
    private @Nullable Path unsentFile;

    @Option(names = "--undo-seconds", paramLabel = "N", description = "For how long the court's server takes an act back (default: ${DEFAULT-VALUE}).")
    private int undoSeconds = 10;

    /** What all apps have. */
    public CommonOptions common() {
        return common;
    }

    /** The shop's id; blank where nobody told it yet. */
    public String shop() {
        return shop;
    }

    /** Where taps are kept until the server has answered. */
    public Path unsentFile() {
        return unsentFile == null
                ? Path.of(System.getProperty("user.home"), ".foodcourt", "unsent-" + shop + ".json")
                : unsentFile;
    }

    /** For how long the server takes an act back. */
    public Duration undoTime() {
        return Duration.ofSeconds(undoSeconds);
    }
}
