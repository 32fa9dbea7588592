package foodcourt.client.watch;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Screen;

import foodcourt.api.DeviceKind;
import foodcourt.api.PrinterCondition;
import foodcourt.api.ReportDevice;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.UiThread;
import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.MachineName;
import foodcourt.client.settings.Version;

/**
 * Looks after one of the apps as a process: a watchdog ends it when its screen hangs, a supervisor hears that it lives, the
 * server hears every half a minute how it is. The one place where this is done for all three.
 */
public final class DeviceCare implements AutoCloseable {

    /** What only some devices know of themselves; asked on a thread of its own. */
    public record Extras(Supplier<Optional<PrinterCondition>> printer, Supplier<Optional<Instant>> lastOrder) {

        /** A device that neither prints nor orders. */
        public static Extras none() {
            return new Extras(Optional::empty, Optional::empty);
        }
    }

    private static final Duration TURN = Duration.ofSeconds(1);
    private static final long MEGABYTE = 1_000_000;
    private final UiHeart heart;
    private final DeviceReporter reporter;

    private DeviceCare(UiHeart heart, DeviceReporter reporter) {
        this.heart = heart;
        this.reporter = reporter;
    }

    /**
     * Begins; on the UI thread.
     *
     * @param usualName the device's name where the settings have none
     */
    public static DeviceCare begin(CommonOptions common, DeviceKind kind, String usualName, Extras extras) {
        var name = name(common.deviceOr(usualName));
        var heart = new UiHeart(UiThread.javaFx(), TURN, beats(common.hung()));
        var screen = screen();
        var server = new CourtServer(common.server(), name);
        var reporter = new DeviceReporter(server, DeviceReporter.idOf(kind, name, MachineName.here()),
                () -> news(kind, name, common.language(), screen, heart, extras), InstantSource.system());
        if (Supervised.isChild()) {
            Supervised.followTheSupervisor();
        }
        heart.start();
        reporter.start();
        return new DeviceCare(heart, reporter);
    }

    /** Watches the screen alone, before it is known which device this is; on the UI thread. Close it before {@link #begin}. */
    public static Runnable watchScreen(CommonOptions common) {
        var heart = new UiHeart(UiThread.javaFx(), TURN, beats(common.hung()));
        if (Supervised.isChild()) {
            Supervised.followTheSupervisor();
        }
        heart.start();
        return heart::close;
    }

    @Override
    public void close() {
        heart.close();
        reporter.close();
    }

    /** @param hung zero: it is only felt, nothing is ended */
    static UiHeart.Listener beats(Duration hung) {
        return new UiHeart.Listener() {
            @Override
            public void beat() {
                if (Supervised.isChild()) {
                    Supervised.beat();
                }
            }

            @Override
            public void missed(int turns) {
                var silent = TURN.multipliedBy(turns);
                if (!hung.isZero() && silent.compareTo(hung) >= 0) {
                    HungUi.endTheProgram(silent);
                }
            }
        };
    }

    private record Size(int width, int height) {}

    private static Size screen() {
        var screen = Screen.getPrimary();
        return new Size((int) Math.round(screen.getBounds().getWidth() * screen.getOutputScaleX()),
                (int) Math.round(screen.getBounds().getHeight() * screen.getOutputScaleY()));
    }

    private static ReportDevice news(DeviceKind kind, String name, String language, Size screen, UiHeart heart,
            Extras extras) {
        var runtime = Runtime.getRuntime();
        var uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new ReportDevice(kind, name, Version.current(), language, screen.width(), screen.height(),
                uptime.toSeconds(), heart.longestAnswer().toMillis(),
                (int) ((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE),
                (int) (runtime.maxMemory() / MEGABYTE), extras.printer().get().orElse(null),
                extras.lastOrder().get().orElse(null), 0);
    }

    /** As the server takes it: 1 to 40 printable characters. */
    private static String name(String given) {
        var printable = given.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "").strip();
        return printable.isEmpty() ? "unnamed" : printable.substring(0, Math.min(40, printable.length()));
    }
}
