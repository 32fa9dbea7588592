package foodcourt.console.tickets;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** A place on the screen that shows one slip after the other. */
interface Place {

    /** What stands in the place. */
    Node node();

    /** Shows a slip, or nothing. */
    void show(@Nullable Slip slip);
}
