package foodcourt.kiosk.welcome;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Frame;
import foodcourt.kiosk.frame.ScreenView;
import foodcourt.kiosk.frame.Script;
import foodcourt.kiosk.frame.Tools;

/** The screen while nobody is there; a touch anywhere begins. */
public final class AttractView implements ScreenView {

    private static final double PICTURE_HEIGHT = 774;
    private static final double NAME = 600;
    private final Tools tools;
    private final AttractViewModel model;
    private final Frame frame;
    private final CourtSign sign;
    private final Pane dish = new Pane();

    /** The view of this model. */
    public AttractView(Tools tools, AttractViewModel model) {
        this.tools = tools;
        this.model = model;
        sign = new CourtSign(tools);
        dish.setMouseTransparent(true);
        var begin = TouchButton.of(TouchButton.Kind.PRIMARY, hand(), tools.text("attract.touch"))
                .sized(Frame.INNER, 300).rounded(44).named("touch-to-order");
        begin.onTap(model::begin);
        frame = new Frame(tools).put(sign, Frame.MARGIN, 34).put(dish, 0, 0)
                .put(Words.lines(tools.text("attract.title"), tools.size(120, 112), tools.black(), Frame.INNER, -4),
                        Frame.MARGIN, 180)
                .put(begin, Frame.MARGIN, 1440).put(languages(), Frame.MARGIN, 1820);
        frame.setAccessibleText(tools.text("attract.touch"));
        tools.taps().on(frame, model::begin);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(frame.attach(), sign.attach(), model.attach(),
                model.dishProperty().subscribe(this::show));
    }

    private void show(Optional<AttractViewModel.Dish> shown) {
        dish.getChildren().clear();
        shown.ifPresent(one -> {
            var tint = one.item().tint();
            frame.setStyle("-fx-background-color: " + (tint == null ? "-fc-ground" : tint));
            add(picture(one), 24, 480);
            add(words(one), Frame.MARGIN, 1286);
            var price = new Price(one.item().price(), tools.texts().language(), 92);
            var place = new HBox(price);
            place.setAlignment(Pos.CENTER_RIGHT);
            place.setMinSize(Frame.INNER, 130);
            add(place, Frame.MARGIN, 1286);
        });
        tools.motion().appear(dish);
    }

    private void add(Node node, double x, double y) {
        node.relocate(x, y);
        dish.getChildren().add(node);
    }

    private Region picture(AttractViewModel.Dish one) {
        return new DishPicture(tools.pictures(), one.item().picture(), one.item().tint(), one.shop().shop().mark(),
                Frame.INNER, PICTURE_HEIGHT, 44);
    }

    private HBox words(AttractViewModel.Dish one) {
        var shop = one.shop();
        var words = new VBox(
                Words.fitting(tools.text(one.item().name()), tools.black(), NAME, 60, 52, 44, 40),
                Tone.INK2.on(Words.line(tools.text(shop.shop().name()) + " · "
                        + tools.text("menu.wait", shop.waitMinutes()), 38, tools.bold())));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(20, new ShopMarkView(shop.shop().mark(), 104), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(130);
        return row;
    }

    private VBox hand() {
        var content = new VBox(8, Icon.HAND.view(116, 1.9),
                Words.line(tools.text("attract.touch"), tools.size(76, 68), tools.black()));
        content.setAlignment(Pos.CENTER);
        return content;
    }

    /** Whoever reads none of the words above sees that the own language is there. */
    private static HBox languages() {
        return new HBox(26, language("ko", "한국어"), language("en", "English"), language("ja", "日本語"),
                language("zh", "中文"));
    }

    private static Node language(String code, String name) {
        return Words.line(name, 40, Script.of(code).bold());
    }
}
