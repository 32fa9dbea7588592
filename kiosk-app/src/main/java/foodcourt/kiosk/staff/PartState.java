package foodcourt.kiosk.staff;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;

/** How a part of the kiosk is: in words, with a sign, and in a tone. */
final class PartState extends HBox {

    PartState() {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
    }

    PartState say(Icon sign, Label words, Tone tone) {
        getChildren().setAll(sign.view(38, 3), words);
        return tone.on(this);
    }
}
