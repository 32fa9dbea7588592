package foodcourt.kiosk;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import foodcourt.client.discovery.Addressed;
import foodcourt.client.doctor.DeviceLooks;
import foodcourt.client.doctor.Doctor;
import foodcourt.client.doctor.Finding;
import foodcourt.client.settings.DeviceFile;
import foodcourt.kiosk.printing.PrinterStatus;
import foodcourt.kiosk.printing.Printers;

/** Looks at a kiosk: the usual parts of a device, and its printer. */
final class KioskDoctor {

    private KioskDoctor() {}

    /** The doctor of a kiosk that was told these options on the command line. */
    static Doctor of(KioskOptions options, DeviceFile file) {
        var looks = looks(Addressed.server(options.common()), options.settings());
        looks.add(1, () -> DeviceLooks.settings(options.common(), file));
        return new Doctor(looks);
    }

    /** The doctor of a kiosk that runs. */
    static Doctor of(KioskSettings settings) {
        return new Doctor(looks(settings.server(), settings));
    }

    private static List<Supplier<Finding>> looks(URI server, KioskSettings settings) {
        var looks = new ArrayList<>(new DeviceLooks(server, InstantSource.system())
                .usual(settings.data(), true, true));
        looks.add(looks.size() - 1, () -> printer(settings.slips()));
        return looks;
    }

    private static Finding printer(SlipSettings slips) {
        return Printers.of(slips.printer(), slips.folder(), slips.paperMm(), InstantSource.system())
                .map(printer -> printer(printer.status()))
                .orElseGet(() -> finding(true, "printer.unset"));
    }

    private static Finding printer(PrinterStatus status) {
        return switch (status) {
            case READY -> finding(true, "printer.ready");
            case PAPER_LOW -> finding(false, "printer.low");
            case OUT_OF_PAPER -> finding(false, "printer.empty");
            case UNAVAILABLE -> finding(false, "printer.silent");
        };
    }

    private static Finding finding(boolean well, String key) {
        return new Finding(well, Kiosk.class, key, List.of());
    }
}
