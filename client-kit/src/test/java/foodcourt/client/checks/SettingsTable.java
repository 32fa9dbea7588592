package foodcourt.client.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether {@code docs/settings.md} tells of a program's options: all, no other, with their defaults and environment names. */
public final class SettingsTable {
    private static final Path FILE = Path.of("..", "docs", "settings.md");
    private static final String COMMON = "All three apps";
    private static final Pattern ROW = Pattern
            .compile("(?m)^\\| `(--[a-z-]+)` \\| (?:`([^`]*)`)? ?\\| ([^|]+) \\| `([A-Z_]+)` \\| (.+) \\|$");

    private SettingsTable() {}

    private record Row(String byDefault, String environment) {}

    /**
     * Fails when the table differs from the options.
     *
     * @param section the heading of the program's own options
     * @param options an object with picocli's {@code @Command}
     */
    public static void mustTellOf(String section, Object options) {
        var told = new TreeMap<>(rows(COMMON));
        told.putAll(rows(section));
        var there = new TreeMap<String, Row>();
        new CommandLine(options).getCommandSpec().options().stream().filter(option -> !option.usageHelp())
                .forEach(option -> there.put(first(option), row(option)));
        assertThat(told).as("docs/settings.md, %s", section).containsExactlyInAnyOrderEntriesOf(there);
    }

    /** By the name that is also the environment's. */
    private static String first(OptionSpec option) {
        return Stream.of(option.names()).filter(name -> environment(name).equals(environment(option.longestName())))
                .findFirst().orElseThrow();
    }

    private static Row row(OptionSpec option) {
        return new Row(byDefault(option.initialValue()), environment(option.longestName()));
    }

    private static String environment(String name) {
        return "FOODCOURT_" + name.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Nothing for what is off, empty or of this machine: then the words of the table say it. */
    private static String byDefault(Object value) {
        return switch (value) {
            case null -> "";
            case Boolean _,Path _ -> "";
            case Collection<?> several -> String.join(",", several.stream().map(Object::toString).toList());
            case Enum<?> one -> one.name().toLowerCase(Locale.ROOT);
            case Record one -> one.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static Map<String, Row> rows(String section) {
        var rows = new TreeMap<String, Row>();
        ROW.matcher(section(section)).results().forEach(row -> rows.put(row.group(1),
                new Row(row.group(2) == null ? "" : row.group(2), row.group(4))));
        return rows;
    }

    private static String section(String heading) {
        try {
            var parts = Files.readString(FILE).split("(?m)^## ");
            return Stream.of(parts).filter(part -> part.startsWith(heading + "\n")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
