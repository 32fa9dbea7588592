package foodcourt.client.look;

import java.util.regex.Pattern;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/** Colours that come from the court's files. */
final class Tints {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Color SUNKEN = Color.web("#F4EADB");

    private Tints() {}

    /** The colour {@code #RRGGBB}, or the quiet ground where there is none or it cannot be read. */
    static Color of(@Nullable String hex) {
        return hex != null && HEX.matcher(hex).matches() ? Color.web(hex) : SUNKEN;
    }
}
