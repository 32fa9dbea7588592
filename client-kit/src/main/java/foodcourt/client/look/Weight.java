package foodcourt.client.look;

import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.scene.text.Font;

/**
 * The weights of the type: Pretendard, which comes with the program.
 *
 * <p>JavaFX selects only regular and bold by weight, so medium and black are families of their own.
 */
public enum Weight implements Typeface {
    /** Running text. */
    MEDIUM("Pretendard-Medium.ttf"),
    /** Labels. */
    BOLD("Pretendard-Bold.ttf"),
    /** Numbers, headings, primary actions. */
    BLACK("Pretendard-Black.ttf");

    @SuppressWarnings("ImmutableEnumChecker") // a font cannot be changed, it only does not say so
    private final Font loaded;

    Weight(String file) {
        try (var in = Look.resource("fonts/" + file).openStream()) {
            loaded = Font.loadFont(in, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Font font(double size) {
        return new Font(loaded.getName(), size);
    }

    /** Loads all fonts; harmless to call again. */
    static void load() {
        // the regular file serves text that names no weight, such as a tooltip of the platform
        RegularFont.load();
    }

    private static final class RegularFont {

        private static final Font REGULAR = read();

        private static Font read() {
            return Font.loadFont(Look.resource("fonts/Pretendard-Regular.ttf").toExternalForm(), 12);
        }

        static void load() {
            if (REGULAR == null) {
                throw new IllegalStateException("The font Pretendard-Regular.ttf cannot be read");
            }
        }
    }
}
