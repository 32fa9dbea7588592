package foodcourt.server.notification.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import foodcourt.api.DeviceCondition;
import foodcourt.api.DeviceKind;
import foodcourt.api.DeviceView;
import foodcourt.api.DeviceWarning;
import foodcourt.api.PrinterCondition;
import foodcourt.api.ProblemCode;
import foodcourt.api.ReportDevice;
import foodcourt.server.notification.DeviceReport;
import foodcourt.server.notification.KnownDevice;
import foodcourt.server.wire.Refusal;

/** Devices and their reports on the wire; refuses what no device can be. */
final class DeviceReports {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final int LARGEST_SCREEN = 100_000;
    private static final int MOST_MEGABYTES = 10_000_000;
    /** About three hundred years. */
    private static final long LONGEST_MILLIS = 10_000_000_000_000L;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private DeviceReports() {}

    static DeviceReport read(ReportDevice body) {
        named("name", body.name());
        named("version", body.version());
        check(LANGUAGE.matcher(body.language()).matches(), "language", "A language is two letters");
        within("screenWidth", body.screenWidth(), 1, LARGEST_SCREEN);
        within("screenHeight", body.screenHeight(), 1, LARGEST_SCREEN);
        within("uptimeSeconds", body.uptimeSeconds(), 0, LONGEST_MILLIS / 1000);
        within("answerMillis", body.answerMillis(), 0, LONGEST_MILLIS);
        within("heapMegabytes", body.heapMegabytes(), 0, MOST_MEGABYTES);
        within("mostHeapMegabytes", body.mostHeapMegabytes(), 0, MOST_MEGABYTES);
        within("clockOffMillis", body.clockOffMillis(), -LONGEST_MILLIS, LONGEST_MILLIS);
        return new DeviceReport(DeviceReport.Kind.valueOf(body.kind().name()), body.name(), body.version(),
                body.language(), body.screenWidth(), body.screenHeight(), Duration.ofSeconds(body.uptimeSeconds()),
                Duration.ofMillis(body.answerMillis()), body.heapMegabytes(), body.mostHeapMegabytes(),
                printer(body.printer()), orderTime(body.lastOrderAt()), Duration.ofMillis(body.clockOffMillis()));
    }

    static DeviceView view(KnownDevice device) {
        var last = device.last();
        var printer = last.printer();
        return new DeviceView(device.deviceId(), device.reportedAt(),
                DeviceCondition.valueOf(device.condition().name()), warnings(last),
                new ReportDevice(DeviceKind.valueOf(last.kind().name()), last.name(), last.version(), last.language(),
                        last.screenWidth(), last.screenHeight(), last.uptime().toSeconds(), last.answer().toMillis(),
                        last.heapMegabytes(), last.mostHeapMegabytes(),
                        printer == null ? null : PrinterCondition.valueOf(printer.name()), last.lastOrderAt(),
                        last.clockOff().toMillis()));
    }

    private static List<DeviceWarning> warnings(DeviceReport report) {
        return report.warnings().stream().map(warning -> DeviceWarning.valueOf(warning.name())).toList();
    }

    private static DeviceReport.@Nullable Printer printer(@Nullable PrinterCondition printer) {
        return printer == null ? null : DeviceReport.Printer.valueOf(printer.name());
    }

    private static @Nullable Instant orderTime(@Nullable Instant time) {
        check(time == null || (time.isAfter(FIRST) && time.isBefore(LAST)), "lastOrderAt", "No time of this court");
        return time;
    }

    private static void named(String field, String text) {
        check(NAME.matcher(text).matches(), field, "1 to 40 printable characters");
    }

    private static void within(String field, long value, long least, long most) {
        check(value >= least && value <= most, field, "From " + least + " to " + most);
    }

    private static void check(boolean right, String field, String what) {
        if (!right) {
            throw Refusal.of(ProblemCode.MALFORMED, what).field(field);
        }
    }
}
