package foodcourt.console.header;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import foodcourt.api.ShopView;
import foodcourt.client.look.Icon;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** The bar at the top, 1920 by 104. */
public final class HeaderView extends HBox {
    private final HeaderViewModel header;
    private final Texts texts;
    private final StackPane mark = new StackPane();
    private final Label name = Words.line("", 34, Weight.BLACK);
    private final Label counter = Words.line("", 26, Weight.MEDIUM, Tone.DINK2);
    private final HBox tabRow = new HBox(16);
    private final Map<Page, TouchButton> tabs = new EnumMap<>(Page.class);

    /** Shows and steers {@code header}. */
    public HeaderView(HeaderViewModel header, Texts texts) {
        super(16);
        this.header = header;
        this.texts = texts;
        mark.setMinSize(72, 72);
        var whose = new VBox(name, counter);
        whose.setAlignment(Pos.CENTER_LEFT);
        var controls = new HBox(16, new OpenSwitch(header, texts), new WaitView(header, texts), sound());
        controls.setAlignment(Pos.CENTER_RIGHT);
        var pause = new PauseView(header, texts);
        controls.visibleProperty().bind(header.askingPause().not());
        tabRow.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 24, 2, 24));
        setMinSize(1920, 104);
        setMaxSize(1920, 104);
        whose.setPadding(new Insets(0, 8, 0, 0));
        getChildren().addAll(mark, whose, tabRow, Buttons.gap(), new StackPane(controls, pause), connection());
        header.shop().subscribe(this::showShop);
        header.page().subscribe(this::showPage);
        header.paysHere().subscribe(this::showTabs);
    }

    private void showShop(@Nullable ShopView shop) {
        if (shop != null && (mark.getChildren().isEmpty() || !name.getText().equals(texts.of(shop.shop().name())))) {
            mark.getChildren().setAll(new ShopMarkView(shop.shop().mark(), 72));
            name.setText(texts.of(shop.shop().name()));
            counter.setText(texts.get("header.counter", shop.shop().counter()));
        }
    }

    private void showTabs(boolean paysHere) {
        tabs.clear();
        // a fourth tab fits in Korean as it is; else the icons go above their words
        var stacked = paysHere && !texts.language().equals("ko");
        tabRow.getChildren().setAll(badged(tab(Page.TICKETS, Icon.BOARD, "tab.tickets", "tab-tickets", stacked)),
                tab(Page.MENU, Icon.MENU, "tab.menu", "tab-menu", stacked),
                tab(Page.TODAY, Icon.CHART, "tab.today", "tab-today", stacked));
        if (paysHere) {
            tabRow.getChildren().add(tab(Page.COUNTER, Icon.CASH, "tab.counter", "tab-counter", stacked));
        }
        showPage(header.page().get());
    }

    private TouchButton tab(Page page, Icon icon, String key, String id, boolean stacked) {
        var tab = Buttons.iconed(icon, stacked ? 32 : 36, 2.2, texts.get(key), stacked ? 26 : 28).named(id)
                .padded(texts.language().equals("ko") ? 20 : 14);
        if (stacked) {
            tab.gap(0).setContentDisplay(ContentDisplay.TOP);
        }
        tab.setOnAction(_ -> header.page().set(page));
        tabs.put(page, tab);
        return tab;
    }

    /** New orders are counted on the tab while another page is looked at. */
    private Node badged(TouchButton tab) {
        var number = Words.line("", 26, Weight.BLACK, Tone.NIGHT);
        number.textProperty().bind(header.waiting().asString());
        var badge = new StackPane(number);
        badge.getStyleClass().addAll("count", "count-new");
        badge.setId("tab-new-count");
        badge.setMinSize(40, 40);
        badge.setMaxSize(40, 40);
        badge.setTranslateX(26);
        badge.setTranslateY(-12);
        badge.setMouseTransparent(true);
        badge.visibleProperty().bind(header.waiting().greaterThan(0).and(header.page().isNotEqualTo(Page.TICKETS)));
        var stack = new StackPane(tab, badge);
        stack.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return stack;
    }

    private void showPage(Page page) {
        tabs.forEach((each, tab) -> {
            tab.getStyleClass().remove("chosen");
            if (each == page) {
                tab.getStyleClass().add("chosen");
            }
        });
    }

    private Node sound() {
        var button = Buttons.iconed(Icon.SOUND, 38, 2.2, "", 28).padded(16).named("sound");
        header.sound().subscribe(on -> {
            button.setText(texts.get(on ? "sound.on" : "sound.off"));
            button.setAccessibleText(texts.get(on ? "sound.on.spoken" : "sound.off.spoken"));
        });
        button.setOnAction(_ -> header.sound().set(!header.sound().get()));
        return button;
    }

    private Node connection() {
        var word = Words.line("", 26, Weight.BOLD);
        var icon = new StackPane();
        var row = new HBox(10, icon, word);
        row.setAlignment(Pos.CENTER_RIGHT);
        header.connected().subscribe(there -> {
            icon.getChildren().setAll((there ? Icon.WIFI : Icon.WIFI_OFF).view(34, 2.6));
            word.setText(texts.get(there ? "connection.there" : "connection.lost"));
            (there ? Tone.SEA_LIGHT : Tone.HONEY_LIGHT).on(row);
        });
        var clock = Words.line("", 34, Weight.BLACK);
        clock.textProperty().bind(header.clock());
        var box = new VBox(row, clock);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(124);
        box.setId("connection");
        return box;
    }
}
