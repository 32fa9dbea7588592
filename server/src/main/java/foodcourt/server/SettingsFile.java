package foodcourt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The package's file of settings, which people edit: comments and what else stands there is kept.
 *
 * @param path it need not be there
 */
record SettingsFile(Path path) {

    /** Where the package says, else in the data folder's usual place. */
    static SettingsFile ofThisServer() {
        return new SettingsFile(Path.of(System.getProperty("foodcourt.settings",
                Path.of(System.getProperty("user.home"), ".foodcourt", "server.properties").toString())));
    }

    /** What is set; nothing where there is no file. */
    Properties read() throws IOException {
        var settings = new Properties();
        if (Files.exists(path)) {
            try (var text = Files.newBufferedReader(path)) {
                settings.load(text);
            }
        }
        return settings;
    }

    /** Sets these; an empty value becomes a comment, so that the default counts. */
    void change(Map<String, String> settings) throws IOException {
        List<String> lines = Files.exists(path) ? new ArrayList<>(Files.readAllLines(path)) : new ArrayList<>();
        settings.forEach((name, value) -> set(lines, name, value));
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, lines);
    }

    private static void set(List<String> lines, String name, String value) {
        var line = value.isEmpty() ? "#" + name + "=" : name + "=" + value.replace("\\", "\\\\");
        for (var index = 0; index < lines.size(); index++) {
            if (lines.get(index).matches("#? ?" + java.util.regex.Pattern.quote(name) + " ?=.*")) {
                lines.set(index, line);
                return;
            }
        }
        lines.add(line);
    }
}
