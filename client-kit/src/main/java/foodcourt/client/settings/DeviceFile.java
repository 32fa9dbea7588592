package foodcourt.client.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a device keeps its own settings: a properties file that is read at each start, and that the first start writes.
 *
 * @param path it need not be there
 */
public record DeviceFile(Path path) {

    /**
     * Of this program on this machine: the file that its package names, else one in the home folder.
     *
     * @param program such as {@code kiosk}
     */
    public static DeviceFile of(String program) {
        var named = System.getProperty("foodcourt.settings");
        return new DeviceFile(named == null
                ? Path.of(System.getProperty("user.home"), ".foodcourt", program + ".properties")
                : Path.of(named));
    }

    /** Somebody has already told this device what it is. */
    public boolean isThere() {
        return Files.exists(path);
    }

    /**
     * Writes these settings and no others; whole or not at all.
     *
     * @param settings options without their dashes
     */
    public void write(Map<String, String> settings) throws IOException {
        var text = new TreeMap<>(settings).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n", "# Written by the first start; may be edited, read at each start.\n",
                        "\n"));
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "settings", ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
