package foodcourt.client.look;

import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import foodcourt.api.ShopMark;

/** A shop's sign: its icon on its tint, the same on kiosk, console and board. */
public final class ShopMarkView extends StackPane {

    /** The mark as a square of that many pixels. */
    public ShopMarkView(ShopMark mark, double size) {
        this(mark, size, Tints.of(mark.tint()));
    }

    private ShopMarkView(ShopMark mark, double size, Color ground) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setBackground(new Background(new BackgroundFill(ground, new CornerRadii(Math.round(size * 0.28)), null)));
        Tone.INK.on(this);
        getChildren().add(Icon.find(mark.icon()).orElse(Icon.BOWL).view(Math.rint(size * 0.62)));
    }

    /** The mark of a shop that does not sell now: on paper instead of its tint. */
    public static ShopMarkView resting(ShopMark mark, double size) {
        return new ShopMarkView(mark, size, Color.web("#FBF5EB"));
    }
}
