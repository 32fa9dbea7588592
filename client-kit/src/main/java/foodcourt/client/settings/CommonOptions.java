package foodcourt.client.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import foodcourt.client.fx.WindowSize;

/**
 * What every app can be told; an app's options hold it as {@code @Mixin private CommonOptions common = new
 * CommonOptions()}. picocli sets the fields.
 */
public final class CommonOptions {
    private static final URI HERE = URI.create("http://127.0.0.1:8080");

    @Option(names = "--server", paramLabel = "URL", converter = ServerAddress.class, description = "The court's server (default: the one that announces itself in the network, else http://127.0.0.1:8080).")
    private @Nullable URI server;

    @Option(names = "--language", paramLabel = "CODE", converter = Language.class, description = "Language at the start: ko or en, at the kiosk also ja or zh (default: ${DEFAULT-VALUE}).")
    private String language = "ko";

    @Option(names = "--device", paramLabel = "NAME", description = "This device's name, as staff know it.")
    private @Nullable String device;

    @Option(names = "--window", paramLabel = "WxH", description = "Run in a window of this size, such as 540x960 (default: full screen).")
    private @Nullable WindowSize window;

    @Option(names = "--supervise", description = "Run as a process that starts the program and starts it again when it crashes, hangs or is restarted.")
    private boolean supervise;

    @Option(names = "--hung-seconds", paramLabel = "N", description = "A screen that has not answered for so long is ended with code 75, to be started again; 0 is never (default: ${DEFAULT-VALUE}).")
    private int hung = 20;

    @Option(names = "--config", paramLabel = "FILE", description = "A properties file with these options without dashes, such as server=http://10.0.0.5:8080.")
    private @Nullable Path config;

    /** The court's server; where none was told, one on this machine. */
    public URI server() {
        return server == null ? HERE : server;
    }

    /** The court's server as it was told by arguments, environment or file; empty: it must be found. */
    public Optional<URI> serverTold() {
        return Optional.ofNullable(server);
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

    /** This process shall only start the program, and start it again. */
    public boolean supervise() {
        return supervise;
    }

    /** After how long a screen that does not answer is given up; zero is never. */
    public Duration hung() {
        return Duration.ofSeconds(Math.max(0, hung));
    }

    /** The file that was read; only for showing it. */
    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }
}
