package foodcourt.kiosk.payment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.api.PaymentMethod;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.Tools;

/** The ways to pay; they stay where they are and alive, except while a charge is unclear. */
final class MethodTiles extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 16;
    private static final double HEIGHT = 172;
    private final Tools tools;
    private final double width;
    private final Map<PaymentMethod, ToggleButton> tiles = new EnumMap<>(PaymentMethod.class);

    MethodTiles(Tools tools, PaymentViewModel model) {
        super(GAP);
        this.tools = tools;
        int count = model.methods().size();
        width = (Frame.INNER - GAP * (count - 1)) / Math.max(1, count);
        model.methods().forEach(method -> getChildren().add(tile(method, model)));
    }

    /** Marks the chosen one; when they are not alive the others are stone. */
    void show(Optional<PaymentMethod> chosen, boolean alive) {
        tiles.forEach((method, tile) -> {
            var is = chosen.filter(method::equals).isPresent();
            tile.setSelected(is);
            tile.pseudoClassStateChanged(CHOSEN, is);
            tile.setDisable(!alive && !is);
            tile.setGraphic(content(method, is, alive));
            tile.setAccessibleText(says(method, is, alive));
        });
    }

    private ToggleButton tile(PaymentMethod method, PaymentViewModel model) {
        var tile = new ToggleButton();
        tile.getStyleClass().setAll("fc-choice");
        tile.setId("pay-" + name(method));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setMinSize(width, HEIGHT);
        tile.setMaxSize(width, HEIGHT);
        tools.taps().on(tile, () -> {
            // a toggle button would let go of the chosen one; the step says what is chosen
            tile.setSelected(!tile.isSelected());
            if (!tile.isSelected() && model.mayChoose()) {
                model.choose(method);
            }
        });
        tiles.put(method, tile);
        return tile;
    }

    private VBox content(PaymentMethod method, boolean chosen, boolean alive) {
        var words = new HBox(6);
        words.setAlignment(Pos.CENTER);
        if (chosen) {
            words.getChildren().add(Tone.PERSIMMON.on(Icon.CHECK.view(40, 3.4)));
        }
        var grey = !alive && !chosen;
        var word = Words.fitting(tools.text("pay.method." + name(method)), tools.black(),
                width - 24 - (chosen ? 46 : 0), tools.size(44, 40), 38, 34);
        words.getChildren().add((grey ? Tone.INK3 : Tone.INK).on(word));
        var icon = icon(method).view(72);
        (grey ? Tone.INK3 : chosen ? Tone.PERSIMMON_PRESS : Tone.INK).on(icon);
        var content = new VBox(6, icon, words);
        content.setAlignment(Pos.CENTER);
        return content;
    }

    private String says(PaymentMethod method, boolean chosen, boolean alive) {
        var name = tools.text("pay.method." + name(method));
        return chosen ? tools.text("pay.method.chosen", name)
                : alive ? name : tools.text("pay.method.not-now", name);
    }

    private static Icon icon(PaymentMethod method) {
        return switch (method) {
            case CARD -> Icon.CARD;
            case PHONE -> Icon.PHONE;
            case VOUCHER -> Icon.VOUCHER;
            case COUNTER -> Icon.CASH;
        };
    }

    private static String name(PaymentMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
