package foodcourt.console.menu;

import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.Icon;
import foodcourt.client.look.PictureStore;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.console.parts.Buttons;
import foodcourt.console.shop.ShopModel;

/** The menu, ten dishes a page: what is sold out is changed here and seen on the kiosks at once. */
public final class MenuView extends Pane {
    private final MenuViewModel menu;
    private final ShopModel shop;
    private final Texts texts;
    private final PictureStore pictures;
    private final GridPane rows = new GridPane(16, 16);
    private final TouchButton all;
    private final TouchButton soldOut;

    /** @param notices stand in the row of filters */
    public MenuView(MenuViewModel menu, ShopModel shop, Texts texts, PictureStore pictures, Node notices) {
        this.menu = menu;
        this.shop = shop;
        this.texts = texts;
        this.pictures = pictures;
        all = filter("menu-all", false);
        soldOut = filter("menu-sold-out", true);
        all.textProperty().bind(Bindings.createStringBinding(() -> texts.get("menu.all", menu.all().get()),
                menu.all()));
        soldOut.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("menu.soldOut", menu.soldOut().get()), menu.soldOut()));
        var top = new HBox(16, all, soldOut, Buttons.gap(), notices, saved(notices), pager());
        top.setAlignment(Pos.CENTER_LEFT);
        top.setManaged(false);
        top.resizeRelocate(24, 112, 1872, 96);
        rows.setManaged(false);
        rows.resizeRelocate(24, 216, 1872, 848);
        getChildren().addAll(top, rows);
        menu.shown().subscribe(this::show);
        menu.onlySoldOut().subscribe(this::showFilter);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        var current = shop.shop().get();
        for (var i = 0; current != null && i < menu.shown().size(); i++) {
            var item = menu.shown().get(i);
            rows.add(new DishRow(item, current.shop().mark(), menu, texts, pictures, new Times(shop.zone().get())),
                    i % 2, i / 2);
        }
    }

    private TouchButton filter(String id, boolean onlySoldOut) {
        var button = Buttons.word("", 28).padded(28).named(id);
        button.setOnAction(_ -> menu.onlySoldOut().set(onlySoldOut));
        return button;
    }

    private void showFilter(boolean onlySoldOut) {
        all.getStyleClass().remove("chosen");
        soldOut.getStyleClass().remove("chosen");
        (onlySoldOut ? soldOut : all).getStyleClass().add("chosen");
    }

    private Node saved(Node notices) {
        var words = Words.line("", 28, Weight.BOLD);
        var row = Tone.SEA_LIGHT.on(new HBox(10, Icon.CHECK.view(34, 3.2), words));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setPadding(new Insets(0, 8, 0, 8));
        row.setId("saved");
        row.visibleProperty().bind(notices.visibleProperty().not());
        row.managedProperty().bind(row.visibleProperty());
        shop.savedAt().subscribe(at -> words.setText(savedWords(at)));
        return row;
    }

    private String savedWords(@Nullable Instant at) {
        return at == null ? texts.get("menu.live") : texts.get("menu.saved", new Times(shop.zone().get()).clock(at));
    }

    private Node pager() {
        var previous = Buttons.square(Icon.LEFT, texts.get("page.previous"), 72).named("menu-previous");
        previous.setOnAction(_ -> menu.turn(menu.page().get() - 1));
        previous.disableProperty().bind(menu.page().isEqualTo(0));
        var next = Buttons.square(Icon.RIGHT, texts.get("page.after"), 72).named("menu-next");
        next.setOnAction(_ -> menu.turn(menu.page().get() + 1));
        next.disableProperty().bind(menu.page().greaterThanOrEqualTo(menu.pages().subtract(1)));
        var where = Words.line("", 32, Weight.BLACK);
        where.textProperty().bind(Bindings.createStringBinding(
                () -> menu.page().get() + 1 + " / " + menu.pages().get(), menu.page(), menu.pages()));
        var pager = new HBox(16, previous, where, next);
        pager.setAlignment(Pos.CENTER);
        pager.visibleProperty().bind(menu.pages().greaterThan(1));
        pager.managedProperty().bind(pager.visibleProperty());
        return pager;
    }
}
