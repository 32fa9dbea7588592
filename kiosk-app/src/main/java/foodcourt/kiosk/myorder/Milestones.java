package foodcourt.kiosk.myorder;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.TicketStatus;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** How far a shop's part is: sent, cooking, ready, collected. */
final class Milestones extends Pane {

    private static final double WIDTH = 964;
    private static final double DOT = 76;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final List<Icon> ICONS = List.of(Icon.CHECK, Icon.FLAME, Icon.BELL, Icon.BAG);
    private static final List<String> KEYS = List.of("sent", "cooking", "ready", "collected");

    Milestones(Tools tools, TicketStatus status) {
        int current = reached(status);
        double step = WIDTH / ICONS.size();
        var row = new HBox();
        for (int i = 0; i < ICONS.size(); i++) {
            if (i > 0) {
                getChildren().add(rail(i, step, i <= current));
            }
            row.getChildren().add(milestone(tools, i, current, step));
        }
        getChildren().add(row);
        setMinSize(WIDTH, 128);
    }

    private static int reached(TicketStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, CANCELLED, REJECTED -> 0;
            case COOKING -> 1;
            case READY, UNCLAIMED -> 2;
            case PICKED_UP -> 3;
        };
    }

    private static Region rail(int place, double step, boolean done) {
        var rail = new Region();
        rail.getStyleClass().add("k-rail");
        rail.pseudoClassStateChanged(DONE, done);
        rail.setManaged(false);
        rail.resizeRelocate((place - 0.5) * step, DOT / 2 - 4, step, 8);
        return rail;
    }

    private static VBox milestone(Tools tools, int place, int current, double step) {
        var done = place < current;
        var dot = new StackPane((done ? Icon.CHECK : ICONS.get(place)).view(46, done ? 3.4 : 2.4));
        dot.getStyleClass().add("k-milestone");
        dot.setMinSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        dot.pseudoClassStateChanged(DONE, done);
        dot.pseudoClassStateChanged(CURRENT, place == current);
        var words = Words.line(tools.text("myorder." + KEYS.get(place)), 38,
                place == current ? tools.black() : tools.medium(), place == current ? Tone.INK : Tone.INK2);
        var milestone = new VBox(6, dot, words);
        milestone.setAlignment(Pos.TOP_CENTER);
        milestone.setMinWidth(step);
        milestone.setMaxWidth(step);
        return milestone;
    }
}
