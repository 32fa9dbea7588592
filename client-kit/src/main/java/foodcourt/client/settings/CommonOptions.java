package foodcourt.client.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import foodcourt.client.fx.WindowSize;

/**
 * What every app can be told; an app's options hold it as {@code @Mixin private CommonOptions common = new
 * CommonOptions()}. picocli sets the fields.
 */
public final class CommonOptions {
    @Option(names = "--server", paramLabel = "URL", converter = ServerAddress.class, description = "The court's server (default: ${DEFAULT-VALUE}).")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(names = "--language", paramLabel = "CODE", converter = Language.class, description = "Language at the start: ko or en, at the kiosk also ja or zh (default: ${DEFAULT-VALUE}).")
    private String language = "ko";

    @Option(names = "--device", paramLabel = "NAME", description = "This device's name, as staff know it.")
    private @Nullable String device;

    @Option(names = "--window", paramLabel = "WxH", description = "Run in a window of this size, such as 540x960 (default: full screen).")
    private @Nullable WindowSize window;

    @Option(names = "--config", paramLabel = "FILE", description = "A properties file with these options without dashes, such as server=http://10.0.0.5:8080.")
    private @Nullable Path config;

    /** The court's server. */
    public URI server() {
        return server;
    }

    /** An ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** This device's name, or the given one where none was set. */
    public String deviceOr(String usual) {
        return device == null || device.isBlank() ? usual : device;
    }

    /** The window's size; empty is full screen. */
    public Optional<WindowSize> window() {
        return Optional.ofNullable(window);
    }

    /** The file that was read; only for showing it. */
    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }
}
