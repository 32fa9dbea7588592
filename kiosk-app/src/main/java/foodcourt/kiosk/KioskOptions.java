package foodcourt.kiosk;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import foodcourt.client.settings.CommonOptions;

/** What can be told to the kiosk from outside; picocli sets the fields. */
@Command(name = "foodcourt-kiosk", sortOptions = false, description = "The kiosk: guests order from several shops at once.")
public final class KioskOptions {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for what must survive a crash (default: .foodcourt/kiosk in the home folder).")
    private Path data = Path.of(System.getProperty("user.home"), ".foodcourt", "kiosk");

    @Option(names = "--idle-seconds", paramLabel = "N", description = "Without a touch before the warning (default: ${DEFAULT-VALUE}).")
    private int quiet = KioskTimes.USUAL.quiet();

    @Option(names = "--warning-seconds", paramLabel = "N", description = "From the warning until the visit ends (default: ${DEFAULT-VALUE}).")
    private int warning = KioskTimes.USUAL.warning();

    @Option(names = "--done-seconds", paramLabel = "N", description = "Without a touch until the order number goes away (default: ${DEFAULT-VALUE}).")
    private int done = KioskTimes.USUAL.done();

    /** What every app can be told. */
    public CommonOptions common() {
        return common;
    }

    /** The settings made of it. */
    public KioskSettings settings() {
        var times = new KioskTimes(quiet, warning, done, KioskTimes.USUAL.late(), KioskTimes.USUAL.question());
        return new KioskSettings(common.server(), common.language(), common.deviceOr("kiosk"), data, times);
    }
}
