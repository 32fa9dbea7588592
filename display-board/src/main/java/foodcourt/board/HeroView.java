package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import foodcourt.client.look.Icon;
import foodcourt.client.look.ShopMarkView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The newest call: a slip with the largest number of the board, the shop and its counter. */
final class HeroView extends HBox {
    /** Ink height of the digits beside few others, px. */
    static final double TALL_DIGITS = 264.5;
    /** Ink height of the digits above many others, px. */
    static final double LOW_DIGITS = 202.5;

    private final Hero hero;
    private final Texts texts;

    /** @param tall whether few others stand below it */
    HeroView(Hero hero, boolean tall, Texts texts) {
        super(tall ? 16 : 28);
        this.hero = hero;
        this.texts = texts;
        var number = new BoardNumber(hero.called().number(), tall ? TALL_DIGITS : LOW_DIGITS, 0.62,
                tall ? 832 : 640);
        number.setId("ready-" + hero.called().number());
        getStyleClass().addAll("board-hero", tall ? "board-hero-tall" : "board-hero-low");
        Tone.INK.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setId("hero");
        setAccessibleText(hero.called().number());
        getChildren().addAll(number, space());
        addShop(tall);
    }

    private void addShop(boolean tall) {
        var mark = new ShopMarkView(hero.called().shop().mark(), tall ? 84 : 132);
        var shop = new VBox(tall ? 10 : 6);
        shop.setAlignment(Pos.CENTER_RIGHT);
        shop.setMinWidth(USE_PREF_SIZE);
        shop.getChildren().add(chip(hero.calledAt() != null ? 34 : tall ? 40 : 36));
        if (tall) {
            shop.getChildren().add(mark);
        } else {
            getChildren().add(mark);
        }
        shop.getChildren().addAll(name(tall), counter());
        getChildren().add(shop);
    }

    private HBox chip(double size) {
        var since = hero.calledAt();
        var chip = new HBox(12, Icon.BELL.view(size + 4),
                Words.line(since == null ? texts.get("now") : texts.get("called", since), size, Weight.BLACK));
        chip.getStyleClass().add("board-now");
        chip.setAlignment(Pos.CENTER);
        chip.setMaxWidth(USE_PREF_SIZE);
        return chip;
    }

    private Label name(boolean tall) {
        boolean korean = "ko".equals(texts.language());
        var name = Words.line(texts.of(hero.called().shop().name()), korean ? tall ? 60 : 56 : 46, Weight.BLACK);
        name.setId("hero-shop");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(tall ? 316 : 380);
        name.setAlignment(Pos.CENTER_RIGHT);
        name.setTextAlignment(TextAlignment.RIGHT);
        name.setLineSpacing(-8);
        return name;
    }

    private Node counter() {
        return Words.line(texts.get("counter", hero.called().shop().counter()), 56, Weight.BLACK,
                Tone.PERSIMMON_PRESS);
    }

    private static Region space() {
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
