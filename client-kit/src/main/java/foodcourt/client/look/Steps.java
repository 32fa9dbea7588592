package foodcourt.client.look;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the guest is: numbered dots with words; what is behind carries a check mark. */
public final class Steps extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double DOT = 52;
    private static final double WORDS = 34;

    /**
     * The steps with these words.
     *
     * @param current the present step from 0; as large as the list when all are done
     * @param width px for each step
     */
    public Steps(List<String> words, int current, double width, Typeface letters) {
        var row = new HBox();
        for (int i = 0; i < words.size(); i++) {
            row.getChildren().add(step(words.get(i), i, current, width, letters));
        }
        for (int i = 1; i < words.size(); i++) {
            getChildren().add(line(i, width));
        }
        getChildren().add(row);
    }

    private static Region line(int step, double width) {
        var line = new Region();
        line.getStyleClass().add("fc-step-line");
        line.resizeRelocate((step - 0.5) * width, DOT / 2 - 2, width, 4);
        line.setManaged(false);
        return line;
    }

    private static VBox step(String words, int index, int current, double width, Typeface letters) {
        var dot = new StackPane(
                index < current
                        ? Icon.CHECK.view(32, 3.4)
                        : Words.line(Integer.toString(index + 1), WORDS, Weight.BOLD));
        dot.getStyleClass().add("fc-step-dot");
        dot.setMinSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        var step = new VBox(2, dot, Words.line(words, WORDS, letters));
        step.getStyleClass().add("fc-step");
        step.setAlignment(Pos.TOP_CENTER);
        step.setMinWidth(width);
        step.setMaxWidth(width);
        step.pseudoClassStateChanged(CURRENT, index == current);
        step.pseudoClassStateChanged(DONE, index < current);
        return step;
    }
}
