package foodcourt.kiosk.payment;

import java.util.List;
import javafx.scene.Node;

import foodcourt.client.look.Icon;
import foodcourt.kiosk.frame.Tools;

/** What one step of paying shows: the card's content, the row below it, and a fact between the lower corners. */
interface StepPanel {

    /** A fact in the foot of the screen. */
    record Foot(Icon icon, String words) {

        /** Nothing that was chosen is lost. */
        static List<Foot> basketKept(Tools tools) {
            return List.of(new Foot(Icon.BASKET, tools.text("pay.kept")));
        }
    }

    /** Follows the step; false when it is not of this panel's kind, then nothing is changed. */
    boolean shows(PaymentStep step);

    /** The card's content, from top to bottom; a {@link Spacing} takes the room that is left. */
    List<Node> content();

    /** The row below the card, 136 px high: by default the way back to the basket. */
    default Node actions(Tools tools, PaymentViewModel model) {
        return Parts.cancel(tools, model::back);
    }

    /** What stands between the lower corners while all is well; none by default. */
    default List<Foot> foot(Tools tools) {
        return List.of();
    }
}
