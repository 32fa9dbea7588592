package foodcourt.server.notification.web;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.web.util.HtmlUtils;

import foodcourt.server.catalog.Court;
import foodcourt.server.notification.DeviceReport;
import foodcourt.server.notification.KnownDevice;
import foodcourt.server.wire.Wire;

/** The page of the devices in one language. Each state is said by a shape and a word, never by colour alone. */
final class DevicesHtml {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final ResourceBundle words;
    private final Locale locale;
    private final Court court;
    private final Instant now;

    DevicesHtml(Locale locale, Court court, Instant now) {
        this.words = ResourceBundle.getBundle("foodcourt.server.notification.web.devices", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
        this.court = court;
        this.now = now;
    }

    String of(List<KnownDevice> devices) {
        var silent = devices.stream().filter(device -> device.condition() == KnownDevice.Condition.SILENT).toList();
        return DevicesPageFrame.HTML.replace("@LANGUAGE@", locale.getLanguage())
                .replace("@TITLE@", word("title"))
                .replace("@COURT@", escaped(Wire.text(court.name()).in(locale.getLanguage())))
                .replace("@NOW@", word("now", clock(now)))
                .replace("@PROBLEM@", problem(silent))
                .replace("@HEADING@", word("heading", devices.size()))
                .replace("@ROWS@", devices.isEmpty() ? "<p class=none>" + word("none") + "</p>" : table(devices));
    }

    /** The one line that says what to do first. */
    private String problem(List<KnownDevice> silent) {
        if (silent.isEmpty()) {
            return "";
        }
        var first = silent.getFirst();
        return "<p class=problem role=status>" + DevicesPageFrame.SILENT + "<span>"
                + word(silent.size() == 1 ? "problem.one" : "problem.more", escaped(first.last().name()),
                        clock(first.reportedAt()), silent.size() - 1)
                + "</span></p>";
    }

    private String table(List<KnownDevice> devices) {
        var rows = new StringBuilder("<table><thead><tr>");
        for (var column : List.of("device", "last", "condition")) {
            rows.append("<th scope=col>").append(word("column." + column)).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        devices.forEach(device -> rows.append(row(device)));
        return rows.append("</tbody></table>").toString();
    }

    private String row(KnownDevice device) {
        var condition = device.condition().name().toLowerCase(Locale.ROOT);
        return "<tr class=" + condition + "><th scope=row><b>" + escaped(device.last().name()) + "</b><span>"
                + about(device.last()) + "</span><small>" + facts(device.last()) + "</small></th><td><time datetime=\""
                + device.reportedAt() + "\">" + clock(device.reportedAt()) + "</time></td><td class=condition>"
                + icon(device.condition()) + word("condition." + condition) + "</td></tr>";
    }

    /** What it is, and what somebody should look after. */
    private String about(DeviceReport report) {
        var about = new ArrayList<String>();
        about.add(word("kind." + report.kind().name().toLowerCase(Locale.ROOT)));
        report.warnings().forEach(warning -> about.add(warning(warning, report)));
        var order = report.lastOrderAt();
        if (order != null) {
            about.add(word("last-order", clock(order)));
        }
        return String.join(" · ", about);
    }

    private String warning(DeviceReport.Warning warning, DeviceReport report) {
        return switch (warning) {
            case PRINTER -> word("printer." + String.valueOf(report.printer()).toLowerCase(Locale.ROOT));
            case CLOCK -> word("clock", time(report.clockOff().abs()));
            case SLOW -> word("slow", time(report.answer()));
            case MEMORY -> word("memory");
        };
    }

    private String facts(DeviceReport report) {
        return word("facts", escaped(report.version()), report.language(), report.screenWidth() + "×"
                + report.screenHeight(), time(report.uptime()), report.answer().toMillis() + " ms",
                report.heapMegabytes() + " / " + report.mostHeapMegabytes() + " MB");
    }

    private String time(Duration time) {
        if (time.toDays() > 0) {
            return word("days", time.toDays());
        }
        if (time.toHours() > 0) {
            return word("hours", time.toHours());
        }
        return time.toMinutes() > 0 ? word("minutes", time.toMinutes()) : word("seconds", time.toSeconds());
    }

    /** With its day, when that is not today. */
    private String clock(Instant moment) {
        var there = moment.atZone(court.timeZone());
        return there.toLocalDate().equals(now.atZone(court.timeZone()).toLocalDate()) ? TODAY.format(there)
                : EARLIER.format(there);
    }

    private static String icon(KnownDevice.Condition condition) {
        return switch (condition) {
            case SILENT -> DevicesPageFrame.SILENT;
            case CHECK -> DevicesPageFrame.CHECK;
            case OK -> DevicesPageFrame.OK;
        };
    }

    /** Arguments are HTML already. */
    private String word(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new MessageFormat(words.getString(key), locale).format(texts);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
