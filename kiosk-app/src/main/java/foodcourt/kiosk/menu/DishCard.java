package foodcourt.kiosk.menu;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.api.MenuItemView;
import foodcourt.api.ShopAvailability;
import foodcourt.client.look.Chip;
import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** One dish in its place: picture, name, price and what to know of it. Sold out it keeps its place. */
final class DishCard extends Button {

    /** px */
    static final double WIDTH = 508;
    /** px */
    static final double HEIGHT = 326;

    private static final double PICTURE = 176;
    private static final double SIDE = 22;
    private static final double CHILLI = 32;
    private final Tools tools;
    private final MenuViewModel.Dish dish;

    DishCard(Tools tools, MenuViewModel.Dish dish) {
        this.tools = tools;
        this.dish = dish;
        var item = dish.item();
        getStyleClass().setAll("k-dish");
        setId("dish-" + item.itemId());
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new VBox(picture(item), words(item)));
        setDisable(!dish.offered());
        setAccessibleText(says(item));
    }

    /** It says all of this. */
    boolean shows(MenuViewModel.Dish other) {
        return dish.equals(other);
    }

    private StackPane picture(MenuItemView item) {
        var drawing = DishPicture.top(tools.pictures(), item.picture(), item.tint(), dish.shop().mark(), WIDTH - 4,
                PICTURE,
                30);
        var place = new StackPane(drawing);
        place.setPadding(new Insets(2, 2, 0, 2));
        place.setMaxSize(WIDTH, PICTURE + 2);
        if (!dish.offered()) {
            drawing.setOpacity(0.45);
            // an effect makes ground and drawing fade as one; without it the drawing's own ground shows
            drawing.setEffect(new ColorAdjust(0, -0.3, 0, 0));
            place.getStyleClass().add("k-sold-out");
            place.getChildren().add(standing());
        } else if (item.popular()) {
            var popular = new Chip(Chip.Kind.TAG, Icon.STAR.view(32, 2.6), tools.text("menu.popular"), 34,
                    tools.bold());
            Tone.STAR.on(popular);
            StackPane.setAlignment(popular, Pos.TOP_LEFT);
            StackPane.setMargin(popular, new Insets(12));
            place.getChildren().add(popular);
        }
        if (dish.offered() && spiceOnPicture(item) && !tools.korean()) {
            var spice = new HBox(chillies(item.spicy(), 36));
            spice.getStyleClass().add("k-spice");
            spice.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
            StackPane.setAlignment(spice, Pos.TOP_RIGHT);
            StackPane.setMargin(spice, new Insets(12));
            place.getChildren().add(spice);
        }
        return place;
    }

    private Chip standing() {
        return switch (dish.availability()) {
            case PAUSED -> new Chip(Chip.Kind.TAG, Icon.PAUSE.view(32, 3), tools.text("menu.paused"), 34, tools.bold());
            case CLOSED ->
                new Chip(Chip.Kind.TAG, Icon.MOON.view(32, 2.6), tools.text("menu.closed"), 34, tools.bold());
            case OPEN ->
                new Chip(Chip.Kind.TAG, Icon.CROSS.view(32, 2.6), tools.text("menu.sold-out"), 34, tools.bold());
        };
    }

    private VBox words(MenuItemView item) {
        var name = tools.text(item.name());
        var besideName = tools.korean() && item.spicy() > 0 && dish.offered()
                && Words.width(name, 48, tools.bold()) < 250;
        var title = besideName
                ? row(List.of(Words.line(name, 48, tools.bold()), spring(), spicyWords(item.spicy())))
                : row(List.of(Words.fitting(name, tools.bold(), WIDTH - 2 * SIDE, tools.size(48, 44), 40, 36, 34)));
        var words = new VBox(title, facts(item, besideName));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setPadding(new Insets(2, SIDE, 10, SIDE));
        words.setMinHeight(HEIGHT - PICTURE - 2);
        return words;
    }

    private HBox facts(MenuItemView item, boolean spiceIsNamed) {
        var facts = new ArrayList<Node>();
        facts.add(new Price(item.price(), tools.texts().language(), 54));
        facts.add(spring());
        if (dish.offered() && item.spicy() > 0 && !spiceIsNamed && !spiceOnPicture(item)) {
            facts.add(chillies(item.spicy(), CHILLI));
        }
        if (dish.offered() && !item.allergens().isEmpty()) {
            facts.add(allergen(item.allergens().getFirst()));
        }
        return row(facts);
    }

    /** Where price, spice and allergen do not fit beside each other, spice goes up to the picture. */
    private boolean spiceOnPicture(MenuItemView item) {
        var allergen = item.allergens().isEmpty() ? 0
                : 58 + Words.width(tools.text("allergen." + item.allergens().getFirst()), 34, tools.bold());
        var price = Words.width(tools.texts().won(item.price()), 54, tools.black());
        return item.spicy() > 0 && price + allergen + item.spicy() * CHILLI + 28 > WIDTH - 2 * SIDE;
    }

    private HBox allergen(String id) {
        var row = new HBox(8, Icon.WARNING.view(36), Words.line(tools.text("allergen." + id), 34, tools.bold()));
        row.setAlignment(Pos.CENTER);
        return Tone.HONEY_TEXT.on(row);
    }

    private HBox spicyWords(int level) {
        var row = new HBox(4, chillies(level, 36), Words.line(tools.text("menu.spicy"), 34, tools.bold()));
        row.setAlignment(Pos.CENTER);
        return Tone.PERSIMMON_PRESS.on(row);
    }

    static HBox chillies(int level, double size) {
        var row = new HBox();
        for (int i = 0; i < level; i++) {
            row.getChildren().add(Icon.CHILI.view(size));
        }
        row.setAlignment(Pos.CENTER);
        return Tone.PERSIMMON.on(row);
    }

    private static HBox row(List<? extends Node> nodes) {
        var row = new HBox(14);
        row.getChildren().addAll(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private String says(MenuItemView item) {
        var name = tools.text(item.name()) + ", " + tools.texts().won(item.price());
        if (dish.availability() == ShopAvailability.PAUSED) {
            return name + ", " + tools.text("menu.paused");
        }
        if (dish.availability() == ShopAvailability.CLOSED) {
            return name + ", " + tools.text("menu.closed");
        }
        return item.soldOut() ? name + ", " + tools.text("menu.sold-out") : name;
    }
}
