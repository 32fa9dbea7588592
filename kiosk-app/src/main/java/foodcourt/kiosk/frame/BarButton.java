package foodcourt.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import foodcourt.client.look.TouchButton;

/** The dark bar above the lower corners: what there is so far, and the one action. */
public final class BarButton extends HBox {

    /** Where it stands, px. */
    public static final double Y = 1600;

    /** A bar with facts on the left and the action on the right. */
    public BarButton(Node facts, TouchButton action) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getStyleClass().add("fc-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(24);
        setPadding(new Insets(0, 20, 0, 36));
        setMinSize(Frame.INNER, 172);
        setMaxSize(Frame.INNER, 172);
        getChildren().addAll(facts, spring, action);
    }
}
