package foodcourt.client.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Parent;

import foodcourt.client.fx.Picture;
import foodcourt.client.fx.Program;

/**
 * Pictures that tests leave for people to look at: in the folder that the system property {@code pictures} names, as the
 * Maven profile of that name does, else in the module's {@code target/pictures}.
 */
public final class Pictures {
    private static final String PROPERTY = "pictures";
    private static final Path FOLDER = Path.of(System.getProperty(PROPERTY, "target/pictures"));

    private Pictures() {}

    /** Pictures of everything are asked for; else a test need not draw what it only measures. */
    public static boolean wanted() {
        return System.getProperty(PROPERTY) != null;
    }

    /** The program at its design size. */
    public static Path save(Program program, String name) {
        return save(program.root(), program.width(), program.height(), name);
    }

    /** This root, in its scene or in one of the given size in px. */
    public static Path save(Parent root, double width, double height, String name) {
        var png = FOLDER.resolve(name + ".png");
        try {
            Picture.save(root, width, height, png);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return png;
    }
}
