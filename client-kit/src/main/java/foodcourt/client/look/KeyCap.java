package foodcourt.client.look;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/** A key of the console's small keyboard, printed on what it works on: 64 by 64. */
public final class KeyCap extends StackPane {

    /** The key with this letter or digit. */
    public KeyCap(String key) {
        getStyleClass().add("fc-key");
        setMinSize(64, 64);
        setMaxSize(64, 64);
        setPadding(new Insets(0, 0, 5, 0));
        getChildren().add(Words.line(key, 36, Weight.BLACK));
    }
}
