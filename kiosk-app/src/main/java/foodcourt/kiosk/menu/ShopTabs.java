package foodcourt.kiosk.menu;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import foodcourt.api.ShopAvailability;
import foodcourt.client.look.Icon;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The shops in six places that never change: name, mark and how long it takes, or why not. */
final class ShopTabs extends TilePane {

    private static final double WIDTH = 333;
    private static final double HEIGHT = 132;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CHECKING = PseudoClass.getPseudoClass("checking");
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private final Tools tools;
    private final MenuViewModel model;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private List<MenuViewModel.ShopTab> shown = List.of();

    ShopTabs(Tools tools, MenuViewModel model) {
        super(16, 16);
        this.tools = tools;
        this.model = model;
        setPrefColumns(3);
        setMinWidth(1032);
        setMaxWidth(1032);
    }

    void show(MenuViewModel.Content content) {
        if (!shown.stream().map(MenuViewModel.ShopTab::shop).toList()
                .equals(content.tabs().stream().map(MenuViewModel.ShopTab::shop).toList())) {
            make(content);
        }
        for (int i = 0; i < content.tabs().size(); i++) {
            var tab = content.tabs().get(i);
            if (i >= shown.size() || !tab.equals(shown.get(i))) {
                tell(buttons.get(i), tab);
            }
        }
        shown = content.tabs();
    }

    private void make(MenuViewModel.Content content) {
        shown = List.of();
        buttons.clear();
        content.tabs().forEach(tab -> buttons.add(tab(tab)));
        getChildren().setAll(buttons);
        if (content.moreShops()) {
            // the way to the others stands in the last place, also where fewer shops are left
            for (int i = content.tabs().size(); i < MenuViewModel.SHOPS - 1; i++) {
                getChildren().add(empty());
            }
            getChildren().add(more());
        }
    }

    private ToggleButton tab(MenuViewModel.ShopTab tab) {
        var button = button(new HBox());
        button.setId("shop-" + tab.shop().shopId());
        tools.taps().on(button, () -> model.choose(tab.shop().shopId()));
        return button;
    }

    /** The button stays when what it says changes: a finger may be on it. */
    private void tell(ToggleButton button, MenuViewModel.ShopTab tab) {
        var name = tools.text(tab.shop().name());
        button.setGraphic(tools.korean() ? besideMark(tab, name) : aboveMark(tab, name));
        button.setAccessibleText(name + ", " + standing(tab));
        button.pseudoClassStateChanged(CHOSEN, tab.selected());
        button.pseudoClassStateChanged(CHECKING, tab.checking());
        button.pseudoClassStateChanged(RESTING, tab.availability() != ShopAvailability.OPEN);
    }

    private static Region empty() {
        var empty = new Region();
        empty.setMinSize(WIDTH, HEIGHT);
        return empty;
    }

    private ToggleButton more() {
        var words = new HBox(16, Icon.RIGHT.view(48, 2.8),
                Words.line(tools.text("menu.more-shops"), 40, tools.black()));
        words.setAlignment(Pos.CENTER);
        var button = button(words);
        button.setId("more-shops");
        button.setAccessibleText(tools.text("menu.more-shops"));
        tools.taps().on(button, model::moreShops);
        return button;
    }

    private static ToggleButton button(HBox content) {
        var button = new ToggleButton();
        button.getStyleClass().setAll("k-tab");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMinSize(WIDTH, HEIGHT);
        button.setMaxSize(WIDTH, HEIGHT);
        return button;
    }

    private HBox besideMark(MenuViewModel.ShopTab tab, String name) {
        var words = new VBox(4, Words.fitting(name, tools.black(), 200, 44, 40, 36, 34), waiting(tab));
        words.setAlignment(Pos.CENTER_LEFT);
        return row(mark(tab, 80), words);
    }

    private HBox aboveMark(MenuViewModel.ShopTab tab, String name) {
        var below = row(mark(tab, 52), waiting(tab));
        below.setSpacing(12);
        var words = new VBox(6, Words.fitting(name, tools.black(), 297, 40, 37, 34), below);
        words.setAlignment(Pos.CENTER_LEFT);
        return row(words);
    }

    private static ShopMarkView mark(MenuViewModel.ShopTab tab, double size) {
        return tab.availability() == ShopAvailability.OPEN
                ? new ShopMarkView(tab.shop().mark(), size)
                : ShopMarkView.resting(tab.shop().mark(), size);
    }

    private HBox waiting(MenuViewModel.ShopTab tab) {
        var icon = switch (tab.availability()) {
            case OPEN -> tab.checking() ? Icon.WIFI_OFF.view(34, 2.6) : Icon.CLOCK.view(34, 2.6);
            case PAUSED -> Icon.PAUSE.view(34, 3);
            case CLOSED -> Icon.MOON.view(34);
        };
        var row = row(icon, Words.line(standing(tab), 34, tools.bold()));
        row.setSpacing(8);
        return row;
    }

    private String standing(MenuViewModel.ShopTab tab) {
        return switch (tab.availability()) {
            case OPEN -> tab.checking() ? tools.text("menu.checking") : tools.text("menu.wait", tab.waitMinutes());
            case PAUSED -> tools.text("menu.paused");
            case CLOSED -> tools.text("menu.closed");
        };
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(16, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
