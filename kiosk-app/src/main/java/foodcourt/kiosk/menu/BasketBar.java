package foodcourt.kiosk.menu;

import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private static final double INSTEAD = 480;
    private final Label words;
    private final Label instead;
    private final StackPane icon;
    private final Price total;
    private long shownTotal;
    private final StackPane badge = new StackPane();
    private final Label count;
    private final TouchButton review;
    private final BarButton bar;

    BasketBar(Tools tools, MenuViewModel model) {
        this.tools = tools;
        words = Words.line("", 34, tools.bold(), Tone.BAR);
        instead = Words.lines("", 38, tools.bold(), INSTEAD, 2);
        Tone.BAR.on(instead);
        count = Words.line("", 36, tools.black());
        total = new Price(0, tools.texts().language(), 64);
        review = TouchButton
                .leading(TouchButton.Kind.PRIMARY_FLAT,
                        tools.text(onward()),
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
        icon = new StackPane(Icon.BASKET.view(84, 2), badge);
        bar = new BarButton(facts(), review);
    }

    BarButton node() {
        return bar;
    }

    void show(MenuViewModel.Bar basket) {
        var empty = basket.count() == 0;
        var replaces = basket.replaced().isPresent();
        instead.setText(basket.replaced().map(dish -> tools.text("menu.instead", tools.text(dish))).orElse(""));
        only(instead, replaces);
        only(icon, !replaces);
        only(words, !replaces);
        if (replaces) {
            // leaving things as they are is no step forward
            review.be(TouchButton.Kind.SECONDARY);
            Tone.INK.on(review);
        } else {
            review.be(TouchButton.Kind.PRIMARY_FLAT);
        }
        review.setText(tools.text(replaces ? "menu.keep" : onward()));
        words.setText(empty ? tools.text("menu.empty")
                : tools.text(basket.count() == 1 ? "menu.item" : "menu.items", basket.count()));
        if (basket.total() != shownTotal) {
            tools.motion().appear(total);
        }
        shownTotal = basket.total();
        total.show(basket.total());
        only(total, !empty && !replaces);
        badge.setVisible(!empty);
        count.setText(Integer.toString(basket.count()));
        review.setDisable(empty);
    }

    private String onward() {
        return tools.court().paysHere() ? "menu.review-and-pay" : "menu.review";
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private HBox facts() {
        icon.setMinSize(84, 84);
        icon.setMaxSize(84, 84);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        badge.setTranslateX(16);
        badge.setTranslateY(-14);
        var words = new VBox(this.words, total, instead);
        words.setAlignment(Pos.CENTER_LEFT);
        var facts = new HBox(30, icon, words);
        facts.setAlignment(Pos.CENTER_LEFT);
        return facts;
    }
}
