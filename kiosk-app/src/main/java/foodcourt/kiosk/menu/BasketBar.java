package foodcourt.kiosk.menu;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.BarButton;
import foodcourt.kiosk.frame.Tools;

/** How much is in the basket, and the way to it. */
final class BasketBar {

    private final Tools tools;
    private final Label words;
    private final Price total;
    private final StackPane badge = new StackPane();
    private final Label count;
    private final TouchButton review;
    private final BarButton bar;

    BasketBar(Tools tools, MenuViewModel model) {
        this.tools = tools;
        words = Words.line("", 34, tools.bold(), Tone.BAR);
        count = Words.line("", 36, tools.black());
        total = new Price(0, tools.texts().language(), 64);
        review = TouchButton
                .leading(TouchButton.Kind.PRIMARY_FLAT,
                        tools.text(tools.court().paysHere() ? "menu.review-and-pay" : "menu.review"),
                        Icon.RIGHT.view(52, 3),
                        tools.size(52, 48),
                        tools.black())
                .sized(457, 132)
                .named("to-basket");
        tools.taps().on(review, model::review);
        badge.getStyleClass().add("k-count");
        badge.getChildren().add(count);
        badge.setMinSize(52, 52);
        badge.setMaxSize(StackPane.USE_PREF_SIZE, 52);
        bar = new BarButton(facts(), review);
    }

    BarButton node() {
        return bar;
    }

    void show(MenuViewModel.Bar basket) {
        var empty = basket.count() == 0;
        words.setText(empty ? tools.text("menu.empty")
                : tools.text(basket.count() == 1 ? "menu.item" : "menu.items", basket.count()));
        total.show(basket.total());
        total.setVisible(!empty);
        total.setManaged(!empty);
        badge.setVisible(!empty);
        count.setText(Integer.toString(basket.count()));
        review.setDisable(empty);
    }

    private HBox facts() {
        var icon = new StackPane(Icon.BASKET.view(84, 2), badge);
        icon.setMinSize(84, 84);
        icon.setMaxSize(84, 84);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        badge.setTranslateX(16);
        badge.setTranslateY(-14);
        var words = new VBox(this.words, total);
        words.setAlignment(Pos.CENTER_LEFT);
        var facts = new HBox(30, icon, words);
        facts.setAlignment(Pos.CENTER_LEFT);
        return facts;
    }
}
