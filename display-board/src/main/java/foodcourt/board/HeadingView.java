package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import foodcourt.client.look.IconView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;

/** The heading of a half: icon and word, and beside them something smaller. */
final class HeadingView extends HBox {

    HeadingView(IconView icon, String word, double size, Tone tone, Node beside) {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        tone.on(this);
        var between = new Region();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(icon, Words.line(word, size, Weight.BLACK), between, beside);
    }
}
