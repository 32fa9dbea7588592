package foodcourt.kiosk.frame;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question over the screen: the rest is dark and dead, the call for staff stays free. */
public final class Sheet extends Pane {

    private final VBox content = new VBox();

    /** A sheet of that height (px) at the bottom of the screen. */
    public Sheet(Tools tools, double height) {
        setMinSize(Frame.WIDTH, Frame.HEIGHT);
        setMaxSize(Frame.WIDTH, Frame.HEIGHT);
        var scrim = new Region();
        scrim.getStyleClass().add("k-scrim");
        scrim.resizeRelocate(0, 0, Frame.WIDTH, Frame.HEIGHT);
        scrim.setManaged(false);
        content.getStyleClass().add("k-sheet");
        content.setPadding(new Insets(52, 48, 48, 48));
        content.setMinSize(Frame.INNER, height);
        content.setMaxSize(Frame.INNER, height);
        content.relocate(Frame.MARGIN, Frame.HEIGHT - 40 - height);
        var staff = new Frame.StaffCorner(tools);
        staff.button().setId("call-staff-from-sheet");
        staff.button().relocate(Frame.WIDTH - Frame.MARGIN - 252, 20);
        var _ = sceneProperty().subscribe(scene -> follow(staff, scene != null));
        getChildren().addAll(scrim, content, staff.button());
    }

    /** Adds a part below the others. */
    public Sheet add(Node node, double spaceAbove) {
        VBox.setMargin(node, new Insets(spaceAbove, 0, 0, 0));
        content.getChildren().add(node);
        return this;
    }

    /** What follows stands at the bottom. */
    public Sheet spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        content.getChildren().add(spring);
        return this;
    }

    private javafx.util.Subscription following = javafx.util.Subscription.EMPTY;

    private void follow(Frame.StaffCorner staff, boolean shown) {
        following.unsubscribe();
        following = shown ? staff.attach() : javafx.util.Subscription.EMPTY;
    }
}
