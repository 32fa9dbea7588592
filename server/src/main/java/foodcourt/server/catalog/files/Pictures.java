package foodcourt.server.catalog.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The court's pictures: files directly in one folder, never outside of it.
 */
public final class Pictures {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}\\.(png|jpg|jpeg)");
    private static final long MAX_SIZE = 5_000_000;

    private final Path folder;

    /** The pictures of the court in this folder. */
    public Pictures(Path court) {
        folder = court.resolve("pictures");
    }

    /** The picture with this name, wherever the name comes from. */
    public Optional<Path> find(String name) {
        return NAME.matcher(name).matches() && isInside(folder.resolve(name))
                ? Optional.of(folder.resolve(name))
                : Optional.empty();
    }

    private boolean isInside(Path picture) {
        try { // a link may lead out of the folder
            return Files.isRegularFile(picture) && picture.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** The name of an existing picture, or empty text. */
    String read(Field field) {
        var name = field.text(NAME, "the name of a PNG or JPEG file in pictures/, such as bibimbap.png");
        if (!name.isEmpty()) {
            find(name).ifPresentOrElse(picture -> check(field, picture),
                    () -> field.wrong("pictures/" + name + " is not there"));
        }
        return name;
    }

    private static void check(Field field, Path picture) {
        try (var bytes = Files.newInputStream(picture)) {
            if (Files.size(picture) > MAX_SIZE) {
                field.wrong(picture.getFileName() + " is larger than 5 MB");
            }
            if (!isPicture(bytes.readNBytes(4))) {
                field.wrong(picture.getFileName() + " is neither PNG nor JPEG, whatever its name says");
            }
        } catch (IOException e) {
            field.wrong(picture.getFileName() + " cannot be read: " + e.getMessage());
        }
    }

    private static boolean isPicture(byte[] start) {
        var png = start.length == 4 && start[0] == (byte) 0x89 && start[1] == 'P' && start[2] == 'N' && start[3] == 'G';
        var jpeg = start.length == 4 && start[0] == (byte) 0xFF && start[1] == (byte) 0xD8;
        return png || jpeg;
    }
}
