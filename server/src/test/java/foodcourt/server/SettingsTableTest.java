package foodcourt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The server's part of {@code docs/settings.md} is what {@code --help} tells ({@link HelpTest}: and that is what there is). */
class SettingsTableTest {
    private static final Pattern ROW = Pattern
            .compile("(?m)^\\| `(foodcourt[.a-zA-Z-]+)` \\| (?:`([^`]*)`)? ?\\| ([^|]+) \\| `([A-Z_]+)` \\| (.+) \\|$");
    /** {@code foodcourt.database.*} is told in one line of the help. */
    private static final Map<String, String> OF_ALL_MODULES = Map.of("foodcourt.database.url", "",
            "foodcourt.database.username", "sa", "foodcourt.database.password", "",
            "foodcourt.database.pool-size", "10");

    record Row(String name, String byDefault, String environment) {}

    private static Stream<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("..", "docs", "settings.md"))).results()
                .map(row -> new Row(row.group(1), row.group(2) == null ? "" : row.group(2), row.group(4)));
    }

    @Test
    void theTableOfSettingsIsRight() throws IOException {
        var there = new TreeMap<>(OF_ALL_MODULES);
        there.putAll(HelpTest.there());
        there.putAll(HelpTest.places());
        var told = new TreeMap<String, String>();
        rows().forEach(row -> told.put(row.name(), row.byDefault()));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(there);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachCanBeSetByItsNameInTheEnvironment(Row row) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(
                new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of(row.environment(), "given")));
        ConfigurationPropertySources.attach(environment);
        var name = row.name().replace("MODULE", "module");
        assertThat(environment.getProperty(name)).isEqualTo("given");
        assertThat(Binder.get(environment).bind(name, String.class).orElse("not set")).isEqualTo("given");
    }
}
