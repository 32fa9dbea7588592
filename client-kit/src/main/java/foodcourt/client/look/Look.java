package foodcourt.client.look;

import java.net.URL;
import java.util.Objects;

import javafx.scene.Parent;
import javafx.scene.Scene;

/** Puts Foodcourt's colours and type on a scene. */
public final class Look {

    private Look() {}

    /** Loads the fonts and adds the style sheet. */
    public static void apply(Scene scene) {
        scene.getStylesheets().add(styleSheet());
    }

    /**
     * Loads the fonts and adds the style sheet to a tree that is not in a scene of its own.
     *
     * <p>The node gets the style class {@code root}, as the tokens stand there.
     */
    public static void apply(Parent root) {
        if (!root.getStyleClass().contains("root")) {
            root.getStyleClass().add("root");
        }
        root.getStylesheets().add(styleSheet());
    }

    /** The dark ground of console and board instead of paper. */
    public static void dark(Parent root) {
        root.getStyleClass().add("dark");
    }

    private static String styleSheet() {
        Weight.load();
        return resource("look.css").toExternalForm();
    }

    static URL resource(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name);
    }
}
