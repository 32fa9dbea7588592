package foodcourt.client.firststart;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import foodcourt.api.CourtView;
import foodcourt.client.fx.Taps;
import foodcourt.client.look.Icon;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** A page of what a device can serve: numbers of kiosks, or the court's shops. */
final class Places extends FlowPane {
    private static final double GAP = 24;

    Places(DeviceRole role, FirstStartViewModel model, CourtView court, Texts texts, Taps taps, Letters letters,
            double width) {
        super(GAP, GAP);
        setPrefWrapLength(width);
        setMinWidth(width);
        setMaxWidth(width);
        var columns = role.upright() ? 3 : 4;
        var tile = Math.floor((width - (columns - 1) * GAP) / columns);
        var place = model.placeProperty().get();
        for (var id : place.shown()) {
            var words = role == DeviceRole.KIOSK ? id : name(court, id, texts);
            var size = role == DeviceRole.KIOSK ? 72 : 40;
            var chosen = place.chosen().contains(id);
            var name = Words.centred(Words.fitting(words, letters.bold(), tile - (chosen ? 100 : 36), size, 36, 30));
            var content = chosen ? new HBox(14, Icon.CHECK.view(40, 3.4), name) : new HBox(name);
            content.setAlignment(Pos.CENTER);
            var button = TouchButton.of(chosen ? TouchButton.Kind.INK : TouchButton.Kind.SECONDARY, content, words);
            getChildren().add(button.sized(tile, role == DeviceRole.KIOSK ? 180 : 120).padded(10)
                    .named("place-" + id).onTap(taps, () -> model.choose(id)));
        }
    }

    private static String name(CourtView court, String id, Texts texts) {
        return court.shops().stream().filter(shop -> shop.shop().shopId().equals(id)).findFirst()
                .map(shop -> texts.of(shop.shop().name())).orElse(id);
    }
}
