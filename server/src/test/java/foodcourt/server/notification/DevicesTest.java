package foodcourt.server.notification;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.checks.MovedClock;
import foodcourt.server.checks.Tickets;
import foodcourt.server.storage.ModuleDatabase;
import foodcourt.server.storage.ModuleDatabases;

import static org.assertj.core.api.Assertions.assertThat;

class DevicesTest {
    private static final DeviceSettings SETTINGS = new DeviceSettings(Duration.ofSeconds(90), Duration.ofDays(30), 5);

    private final MovedClock clock = new MovedClock(Tickets.PLACED);
    private final ModuleDatabase database = new ModuleDatabases(new MockEnvironment().withProperty(
            "foodcourt.notification.database.url", "jdbc:hsqldb:mem:" + UUID.randomUUID())).open("notification");
    private final Devices devices = new Devices(database, SETTINGS, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void silentDevicesComeFirstThenThoseToLookAfter() {
        reports(1, well("board"));
        clock.pass(Duration.ofSeconds(91));
        reports(2, well("kiosk 1"));
        reports(3, printer("kiosk 2", DeviceReport.Printer.NO_PAPER));
        assertThat(devices.all()).extracting(device -> device.last().name()).containsExactly("board", "kiosk 2",
                "kiosk 1");
        assertThat(devices.all()).extracting(KnownDevice::condition).containsExactly(KnownDevice.Condition.SILENT,
                KnownDevice.Condition.CHECK, KnownDevice.Condition.OK);
    }

    @Test
    void aDeviceIsKnownByItsLastNewsAlone() {
        reports(1, printer("kiosk", DeviceReport.Printer.PAPER_LOW));
        clock.pass(Duration.ofSeconds(30));
        var last = reports(1, well("kiosk at the door"));
        assertThat(devices.all()).containsExactly(last);
        assertThat(last.reportedAt()).isEqualTo(clock.instant());
        assertThat(last.condition()).isEqualTo(KnownDevice.Condition.OK);
    }

    @Test
    void neverMoreAreKnownThanTheSettingSays() {
        for (int i = 0; i < 12; i++) {
            reports(i, well("kiosk " + i));
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(devices.all()).extracting(device -> device.last().name()).containsExactly("kiosk 10", "kiosk 11",
                "kiosk 7", "kiosk 8", "kiosk 9");
    }

    @Test
    void aDeviceThatWasCarriedAwayIsForgotten() {
        reports(1, well("kiosk"));
        clock.pass(Duration.ofDays(29));
        devices.forget();
        assertThat(devices.all()).hasSize(1);
        clock.pass(Duration.ofDays(2));
        devices.forget();
        assertThat(devices.all()).isEmpty();
    }

    @Test
    void whatSomebodyShouldLookAfterIsSaid() {
        assertThat(report("a", 1000, 460, null, -60_000).warnings()).isEmpty();
        assertThat(report("a", 1001, 461, DeviceReport.Printer.FAILED, -60_001).warnings()).containsExactly(
                DeviceReport.Warning.PRINTER, DeviceReport.Warning.CLOCK, DeviceReport.Warning.SLOW,
                DeviceReport.Warning.MEMORY);
    }

    private KnownDevice reports(int number, DeviceReport report) {
        return devices.report(new UUID(0, number), report);
    }

    private static DeviceReport well(String name) {
        return report(name, 20, 90, null, 0);
    }

    private static DeviceReport printer(String name, DeviceReport.Printer printer) {
        return report(name, 20, 90, printer, 0);
    }

    private static DeviceReport report(String name, int answer, int heap, DeviceReport.@Nullable Printer printer,
            long clockOff) {
        var kind = name.startsWith("board") ? DeviceReport.Kind.BOARD : DeviceReport.Kind.KIOSK;
        return new DeviceReport(kind, name, "0.1.0", "ko", 1080, 1920, Duration.ofHours(1), Duration.ofMillis(answer),
                heap, 512, printer, Tickets.PLACED, Duration.ofMillis(clockOff));
    }
}
