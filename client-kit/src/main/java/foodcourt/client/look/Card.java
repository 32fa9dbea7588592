package foodcourt.client.look;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A white surface with round corners; its children stand below each other. */
public final class Card extends VBox {

    /** A card with that space around its content (px). */
    public Card(Insets padding, Node... children) {
        super(children);
        setPadding(padding);
        getStyleClass().add("fc-card");
        setCache(true);
    }
}
