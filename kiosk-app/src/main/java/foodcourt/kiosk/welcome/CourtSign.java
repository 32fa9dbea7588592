package foodcourt.kiosk.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Logo;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** Whose kiosk it is: the sign and the court's name. Who holds the sign for a while may be staff. */
final class CourtSign extends HBox {

    private final Tools tools;
    private final Label courtName;

    CourtSign(Tools tools) {
        super(18);
        this.tools = tools;
        courtName = Words.line("", 34, tools.medium(), Tone.INK2);
        var logo = tools.heldByStaff(new Logo(84));
        logo.setId("logo");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(logo, new VBox(-2, Words.line("Foodcourt", 48, tools.black()), courtName));
    }

    Subscription attach() {
        return tools.court().viewProperty().subscribe(
                court -> courtName.setText(court.map(known -> tools.text(known.name())).orElse("")));
    }
}
