package foodcourt.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import foodcourt.api.PaymentMethod;
import foodcourt.client.settings.CommonOptions;
import foodcourt.kiosk.printing.PrinterChoice;
import foodcourt.kiosk.session.StaffPin;

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

    @Option(names = "--attract-seconds", paramLabel = "N", description = "Without a touch on the first screen until dishes invite, 0 is never (default: ${DEFAULT-VALUE}).")
    private int attract = KioskTimes.USUAL.attract();

    @Option(names = "--reduced-motion", description = "Screens follow each other without a fade.")
    private boolean reducedMotion;

    @Option(names = "--printer", paramLabel = "PRINTER", converter = PrinterConverter.class, description = "none, pdf, the name of a queue, tcp://host:9100 or file:/dev/usb/lp0 (default: none).")
    private PrinterChoice printer = new PrinterChoice.None();

    @Option(names = "--slips", paramLabel = "DIR", description = "Folder for the files of --printer=pdf (default: slips in the folder of --data).")
    private @Nullable Path slips;

    @Option(names = "--paper-mm", paramLabel = "80|58", description = "Width of the printer's paper (default: ${DEFAULT-VALUE}).")
    private int paper = 80;

    @Option(names = "--public-address", paramLabel = "URL", description = "The court's address for guests' phones, in the QR code of a slip (default: none, the code is for the kiosk's scanner).")
    private @Nullable URI publicAddress;

    @Option(names = "--scanner", description = "The kiosk has a scanner for slips at its lower right.")
    private boolean scanner;

    @Option(names = "--staff-pin", paramLabel = "PIN", converter = PinConverter.class, description = "Six digits that open the corner for staff, or their hash; best in the file of --config (default: nobody gets in).")
    private @Nullable StaffPin staffPin;

    @Option(names = "--terminal", paramLabel = "KIND", description = "The card terminal beside the kiosk: none, or simulated, which moves no money (default: ${DEFAULT-VALUE}).")
    private PaymentSettings.Terminal terminal = PaymentSettings.Terminal.NONE;

    @Option(names = "--terminal-settings", paramLabel = "FILE", description = "How the simulated terminal behaves; read anew each time (default: terminal.properties in the folder of --data).")
    private @Nullable Path simulation;

    @Option(names = "--pay-by", paramLabel = "WAY", split = ",", description = "Ways to pay in this order, where the court is paid at the kiosk: card, phone, voucher, counter (default: all; card and phone only with a terminal).")
    private List<PaymentMethod> payBy = List.of();

    @Option(names = "--hash-staff-pin", description = "Print the hash of --staff-pin for the configuration file, and end.")
    private boolean hashStaffPin;

    /** The hash to print instead of running. */
    Optional<String> hashToPrint() {
        return hashStaffPin ? Optional.ofNullable(staffPin).map(StaffPin::hashed) : Optional.empty();
    }

    /** What every app can be told. */
    public CommonOptions common() {
        return common;
    }

    /** The settings made of it. */
    public KioskSettings settings() {
        var times = new KioskTimes(quiet, warning, done, KioskTimes.USUAL.late(), KioskTimes.USUAL.question(),
                attract);
        return new KioskSettings(common.server(), common.language(), common.deviceOr("kiosk"), data, times,
                Optional.ofNullable(staffPin), slipSettings(), payment(), reducedMotion);
    }

    private SlipSettings slipSettings() {
        return new SlipSettings(printer, slips == null ? data.resolve("slips") : slips, paper <= 58 ? 58 : 80,
                Optional.ofNullable(publicAddress), scanner);
    }

    /** Says what a printer may be. */
    private static final class PrinterConverter implements ITypeConverter<PrinterChoice> {

        @Override
        public PrinterChoice convert(String text) {
            try {
                return PrinterChoice.of(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(
                        "expected none, pdf, the name of a queue, tcp://host:9100 or file:/dev/usb/lp0");
            }
        }
    }

    private PaymentSettings payment() {
        var none = terminal == PaymentSettings.Terminal.NONE;
        var usual = none ? PaymentSettings.withoutTerminal().methods() : PaymentSettings.EVERY;
        var chosen = payBy.isEmpty() ? usual : payBy.stream().filter(way -> usual.contains(way)).distinct().toList();
        return new PaymentSettings(terminal, simulation == null ? data.resolve("terminal.properties") : simulation,
                chosen.isEmpty() ? usual : chosen);
    }

    /** Says what is wrong without repeating what was typed: it may be a number that is in use. */
    private static final class PinConverter implements ITypeConverter<StaffPin> {

        @Override
        public StaffPin convert(String text) {
            try {
                return StaffPin.of(text.strip());
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("expected six digits or what --hash-staff-pin prints");
            }
        }
    }
}
