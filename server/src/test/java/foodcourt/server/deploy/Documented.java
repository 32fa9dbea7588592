package foodcourt.server.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/settings.md, which other tests hold to the server, and the pom say. */
final class Documented {
    private Documented() {}

    /** The default of docs/settings.md. */
    static String usual(String setting) throws IOException {
        var line = Pattern.compile("\\| `" + Pattern.quote(setting) + "` \\| `([^`]*)` \\|").matcher(table());
        assertThat(line.find()).as(setting).isTrue();
        return line.group(1);
    }

    /** The version of our broker and client. */
    static String artemis() throws IOException {
        var version = Pattern.compile("<artemis\\.version>([^<]*)<")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("..", "docs", "settings.md"));
    }

    /** The names of docs/settings.md; those of modules once for each. */
    static Set<String> settings() throws IOException {
        return Pattern.compile("\\| `foodcourt[^`]*` .*?`(FOODCOURT_[A-Z_]+)`").matcher(table()).results()
                .map(found -> found.group(1)).flatMap(name -> name.contains("_MODULE_")
                        ? KubernetesTest.ROLES.stream()
                                .map(role -> name.replace("MODULE", role.toUpperCase(Locale.ROOT)))
                        : Stream.of(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
