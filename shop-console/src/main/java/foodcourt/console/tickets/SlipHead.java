package foodcourt.console.tickets;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.BigNumber;
import foodcourt.client.look.KeyCap;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The head of a slip: its number, its age in the colour of its band, its key. */
final class SlipHead extends HBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final BigNumber number;
    private final AgeView age;
    private final StackPane key = new StackPane();
    private int printed;

    SlipHead(Texts texts, double height, double numberSize, double ageSize) {
        number = new BigNumber("", numberSize);
        age = new AgeView(texts, ageSize);
        getStyleClass().add("slip-head");
        setMinHeight(height);
        setMaxHeight(height);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, height * 0.15, 0, height * 0.19));
        getChildren().addAll(number, Buttons.gap(), age, key);
    }

    void show(Slip slip) {
        number.show(slip.number());
        age.show(slip);
        only(age, !slip.cancelled());
        pseudoClassStateChanged(LATE, slip.band() == AgeBand.LATE && !slip.cancelled());
        pseudoClassStateChanged(OVERDUE, slip.band() == AgeBand.OVERDUE && !slip.cancelled());
        only(key, slip.key() > 0);
        if (slip.key() != printed) {
            printed = slip.key();
            key.getChildren().setAll(new KeyCap(Integer.toString(printed)));
        }
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
