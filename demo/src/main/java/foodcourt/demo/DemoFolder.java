package foodcourt.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.slf4j.LoggerFactory;

/** The demo's folder: pictures stay, the data of server and devices goes when it ends. */
record DemoFolder(Path root) {

    static DemoFolder fresh(Path root) throws IOException {
        var folder = new DemoFolder(root.toAbsolutePath().normalize());
        folder.removeData();
        folder.removePictures();
        Files.createDirectories(folder.root());
        return folder;
    }

    Path devices() {
        return root.resolve("data/devices");
    }

    String[] serverArguments(boolean payment) {
        return new String[]{"--server.port=0", "--foodcourt.data=" + root.resolve("data/server"),
                "--foodcourt.sample=" + (payment ? "paid" : "free"),
                // JavaFX on the class path is meant: docs/decisions/class-path-not-modules.md
                "--logging.level.javafx=error"};
    }

    void removeData() {
        remove(root.resolve("data"));
    }

    private void removePictures() throws IOException {
        remove(root.resolve("failed"));
        if (Files.isDirectory(root)) {
            try (var files = Files.newDirectoryStream(root, "*.png")) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(DemoFolder.class).warn("Could not remove {}: {}", folder, e.getMessage());
        }
    }
}
