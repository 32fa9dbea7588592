package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import foodcourt.client.look.Tone;
import foodcourt.client.text.Texts;

/** A number to collect in its box, with the counter. */
final class ReadyNumber extends HBox {
    /** Ink height of the digits: 17 mm a metre from 10 m on a panel of 1 mm a px. */
    static final double DIGITS = 170.5;
    /** Border and padding of the box at both sides, and the least gap to the counter. */
    private static final double AROUND = 2 * 3 + 20 + 14 + 8;

    ReadyNumber(Called called, Texts texts, double width, double height) {
        getStyleClass().add("board-ready-number");
        Tone.DINK.on(this);
        setAlignment(Pos.CENTER);
        setMinSize(width, height);
        setMaxSize(width, height);
        setId("ready-" + called.number());
        setAccessibleText(called.number());
        var between = new Region();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(
                new BoardNumber(called.number(), DIGITS, 0.42, width - AROUND - CounterTile.WIDTH), between,
                new CounterTile(called.shop(), texts));
    }
}
