package foodcourt.console.menu;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import foodcourt.api.ItemSale;
import foodcourt.api.MenuItemView;
import foodcourt.api.ShopMark;
import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.PictureStore;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.console.parts.Buttons;

/** A dish of the menu, 928 by 156: picture, name, price, and the one of three it is. */
final class DishRow extends HBox {
    private final MenuItemView item;
    private final MenuViewModel menu;
    private final Texts texts;
    private final Times times;

    DishRow(MenuItemView item, ShopMark mark, MenuViewModel menu, Texts texts, PictureStore pictures, Times times) {
        super(18);
        this.item = item;
        this.menu = menu;
        this.texts = texts;
        this.times = times;
        var sale = menu.saleOf(item);
        var picture = new DishPicture(pictures, item.picture(), item.tint(), mark, 128, 116, 18);
        picture.setOpacity(sale == ItemSale.ON_SALE ? 1 : 0.5);
        getStyleClass().add(sale == ItemSale.ON_SALE ? "panel" : "panel-off");
        setAlignment(Pos.CENTER_LEFT);
        // the dashed frame takes 2 px of its own
        var side = sale == ItemSale.ON_SALE ? 18 : 16;
        setPadding(new Insets(0, side, 0, side));
        setMinSize(928, 156);
        setMaxSize(928, 156);
        getChildren().addAll(picture, name(), choice(sale));
    }

    private Node name() {
        var korean = texts.language().equals("ko");
        var name = Words.lines(texts.of(item.name()), korean ? 34 : 28, Weight.BLACK, 226, -4);
        var box = new VBox(4, name, new Price(item.price(), texts.language(), 36));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(226);
        box.setMaxWidth(226);
        return box;
    }

    private Node choice(ItemSale sale) {
        var line = Words.line(says(sale), 26, Weight.BOLD, sale == ItemSale.ON_SALE ? Tone.DINK2 : Tone.HONEY_LIGHT);
        line.setMinHeight(36);
        var buttons = new HBox(16, button(ItemSale.ON_SALE, sale, Icon.CHECK, "sale.on", "chosen-open"),
                button(ItemSale.BACK_IN_AN_HOUR, sale, Icon.CLOCK, "sale.hour", "chosen-honey"),
                button(ItemSale.SOLD_OUT_TODAY, sale, Icon.CROSS, "sale.today", "chosen"));
        var box = new VBox(line, buttons);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String says(ItemSale sale) {
        var back = item.availableAgainAt();
        return switch (sale) {
            case ON_SALE -> texts.get("sale.on.says");
            case BACK_IN_AN_HOUR -> back == null ? texts.get("sale.today.says")
                    : texts.get("sale.hour.says", times.clock(back));
            case SOLD_OUT_TODAY -> texts.get("sale.today.says");
        };
    }

    private TouchButton button(ItemSale means, ItemSale now, Icon icon, String key, String chosen) {
        var button = Buttons.wide(Buttons.iconed(icon, 32, 3, texts.get(key), 28)).gap(8).padded(4).rounded(16)
                .named("sale-" + item.itemId() + "-" + means.name());
        button.setPrefWidth(155);
        button.setMinWidth(120);
        button.setOnAction(_ -> menu.change(item, means));
        button.disableProperty().bind(menu.connected().not());
        button.setAccessibleText(texts.of(item.name()) + ", " + texts.get(key));
        if (means == now) {
            button.getStyleClass().add(chosen);
            button.setFont(Weight.BLACK.font(28));
        }
        return button;
    }
}
