package foodcourt.client.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Parent;

import foodcourt.client.fx.Picture;
import foodcourt.client.fx.Program;

/** Pictures that tests leave in {@code target/pictures} for people to look at. */
public final class Pictures {
    private Pictures() {}

    /** The program at its design size. */
    public static Path save(Program program, String name) {
        return save(program.root(), program.width(), program.height(), name);
    }

    /** This root, in its scene or in one of the given size in px. */
    public static Path save(Parent root, double width, double height, String name) {
        var png = Path.of("target", "pictures", name + ".png");
        try {
            Picture.save(root, width, height, png);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return png;
    }
}
