package foodcourt.kiosk.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How large the design is on this kiosk's panel, kept in its data folder. What the system reports is not trusted. */
public final class Calibration {

    /** A 27 inch panel, upright, in px of the design for each mm. */
    public static final double USUAL = 3.21;
    private static final double LEAST = 1;
    private static final double MOST = 5.1;
    private static final Logger LOG = LoggerFactory.getLogger(Calibration.class);
    private final Path file;

    /** Kept in this folder. */
    public Calibration(Path data) {
        this.file = data.resolve("px-per-mm");
    }

    /** Px of the design for each mm of the panel; the usual one where none was measured. Reads a file. */
    public double read() {
        if (!Files.exists(file)) {
            return USUAL;
        }
        try {
            return within(Double.parseDouble(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("the calibration cannot be read, the usual one is taken", unreadable);
            return USUAL;
        }
    }

    /** Keeps it. Writes a file. */
    public void save(double pxPerMm) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, String.format(Locale.ROOT, "%.4f%n", within(pxPerMm)));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Within what the screen can show as a line of 200 mm. */
    public static double within(double pxPerMm) {
        return Math.clamp(pxPerMm, LEAST, MOST);
    }
}
