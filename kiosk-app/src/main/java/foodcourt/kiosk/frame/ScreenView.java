package foodcourt.kiosk.frame;

import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** A screen's nodes: made once for each visit of the screen. */
public interface ScreenView {

    /** The whole screen, 1080 by 1920. */
    Pane root();

    /** Begins to follow the view model; unsubscribing ends it. */
    Subscription attach();
}
