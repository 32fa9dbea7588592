package foodcourt.kiosk.basket;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import foodcourt.client.look.DishPicture;
import foodcourt.client.look.Icon;
import foodcourt.client.look.Price;
import foodcourt.client.look.Stepper;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;
import foodcourt.kiosk.session.Basket;
import foodcourt.kiosk.session.PricedLine;

/** One line of the basket: how it is made, how many, away with it. What hinders it is said in its place. */
final class LineRow extends HBox {

    private static final double HEIGHT = 188;
    private static final double NAME = 386;
    private final Tools tools;
    private final Node list;

    LineRow(Tools tools, ReviewViewModel model, PricedLine line, boolean last, Node list) {
        this.tools = tools;
        this.list = list;
        getStyleClass().add("k-line");
        if (last) {
            getStyleClass().add("k-last");
        }
        setSpacing(20);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        var words = words(line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var change = line.obstacle() == PricedLine.Obstacle.NONE ? stepper(model, line) : replace(model, line);
        getChildren().addAll(picture(line), words, change, trash(model, line));
    }

    private Node picture(PricedLine line) {
        var picture = new DishPicture(tools.pictures(), line.item().picture(), line.item().tint(),
                line.shop().shop().mark(), 148, 128, 22);
        if (line.obstacle() != PricedLine.Obstacle.NONE) {
            picture.setOpacity(0.45);
            picture.setEffect(new ColorAdjust(0, -0.3, 0, 0));
        }
        return picture;
    }

    private VBox words(PricedLine line) {
        var name = Words.fitting(tools.text(line.item().name()), tools.bold(), NAME, tools.size(46, 40), 40, 36, 34);
        var words = line.obstacle() == PricedLine.Obstacle.NONE
                ? new VBox(name, chosen(line), amount(line))
                : new VBox(name, obstacle(line));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node chosen(PricedLine line) {
        return Words.line(options(line.options().stream().map(tools::text).toList()), 34, tools.medium(), Tone.INK2);
    }

    /** Another price than the guest saw stands beside the old one. */
    private Node amount(PricedLine line) {
        if (!line.repriced()) {
            return new Price(line.amount(), tools.texts().language(), 44);
        }
        var old = Words.line(tools.texts().won(line.seenAmount()), 34, tools.bold(), Tone.INK2);
        old.getStyleClass().add("k-old");
        var row = new HBox(10, old, Tone.PERSIMMON_PRESS.on(Icon.RIGHT.view(34, 3)),
                Words.line(tools.texts().won(line.amount()), 38, tools.black(), Tone.PERSIMMON_PRESS));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node obstacle(PricedLine line) {
        var key = "basket.obstacle." + line.obstacle().name().toLowerCase(java.util.Locale.ROOT);
        var back = line.obstacle() == PricedLine.Obstacle.SHOP_PAUSED ? line.shop().resumesAt() : null;
        var words = back == null ? tools.text(key) : tools.text("basket.obstacle.until", tools.clock(back));
        return Tone.PLUM.on(Words.fitting(words, tools.bold(), NAME, 36, 34));
    }

    /** As many as fit on the line, then how many more: all of them were seen when they were chosen. */
    private String options(List<String> names) {
        if (names.isEmpty()) {
            return tools.text("options.as-is");
        }
        for (int shown = names.size(); shown > 1; shown--) {
            var more = names.size() - shown;
            var words = String.join(" · ", names.subList(0, shown)) + (more == 0 ? "" : " +" + more);
            if (Words.width(words, 34, tools.medium()) <= NAME) {
                return words;
            }
        }
        return names.getFirst() + (names.size() == 1 ? "" : " +" + (names.size() - 1));
    }

    private Stepper stepper(ReviewViewModel model, PricedLine line) {
        var stepper = new Stepper("line-" + line.number(), 1, Basket.MOST, tools.text("less"), tools.text("more"))
                .onTap(() -> once(() -> model.less(line)), () -> once(() -> model.more(line)));
        stepper.show(line.line().quantity());
        return stepper;
    }

    /** In the stepper's place. */
    private TouchButton replace(ReviewViewModel model, PricedLine line) {
        var key = line.obstacle() == PricedLine.Obstacle.CHOICE_GONE ? "basket.choose-again" : "basket.replace";
        var replace = TouchButton.of(TouchButton.Kind.OUTLINED, Icon.EDIT.view(40, 2.6), tools.text(key), 38,
                tools.bold())
                .sized(276, 88).rounded(24).padded(8).gap(10)
                .named("line-" + line.number() + "-replace");
        replace.onTap(() -> once(() -> model.replace(line)));
        return replace;
    }

    private TouchButton trash(ReviewViewModel model, PricedLine line) {
        var says = tools.text("basket.remove", tools.text(line.item().name()));
        var trash = TouchButton.icon(TouchButton.Kind.SECONDARY, Icon.TRASH.view(46), says)
                .sized(88, 88)
                .rounded(24)
                .padded(0)
                .named("line-" + line.number() + "-remove");
        trash.onTap(() -> once(() -> model.remove(line)));
        return trash;
    }

    /** The rows are new after each change: a trembling finger must not hit what has moved to its place. */
    private void once(Runnable change) {
        tools.taps().once(list, change);
    }
}
