package foodcourt.board;

import javafx.animation.Interpolator;
import javafx.animation.ScaleTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The right half: the newest call, then the other numbers to collect, in a filled and solid frame. */
final class ReadyView extends Pane {
    private static final double WIDTH = 1316;
    private static final double HEIGHT = 960;
    private static final double EDGE = 28;
    private static final double INNER = WIDTH - 2 * EDGE;

    private final Texts texts;
    private final boolean reducedMotion;
    private @Nullable Hero hero;

    ReadyView(Texts texts, boolean reducedMotion) {
        this.texts = texts;
        this.reducedMotion = reducedMotion;
        getStyleClass().add("board-ready");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    void show(ReadyHalf half) {
        getChildren().clear();
        var places = half.few() ? Places.FEW : Places.MANY;
        getChildren().add(placed(heading(half), EDGE, 4, INNER, places.heading));
        var newest = half.hero();
        if (newest == null) {
            getChildren().add(
                    placed(nothing(half.known()), EDGE, 4 + places.heading, INNER, HEIGHT - 8 - 2 * places.heading));
        } else {
            showNumbers(newest, half, places);
        }
        hero = newest;
    }

    private void showNumbers(Hero newest, ReadyHalf half, Places places) {
        var view = placed(new HeroView(newest, half.few(), texts), EDGE, 4 + places.heading, INNER, places.hero);
        getChildren().add(view);
        if (hero != null && newest.turn() > hero.turn() && !reducedMotion) {
            grow(view);
        }
        double width = (INNER - places.gap) / 2;
        double top = 4 + places.heading + places.hero + places.belowHero;
        for (int i = 0; i < half.others().items().size(); i++) {
            int row = i / 2;
            getChildren().add(placed(new ReadyNumber(half.others().items().get(i), texts, width, places.row),
                    EDGE + i % 2 * (width + places.gap), top + row * (places.row + places.gap), width, places.row));
        }
    }

    private HeadingView heading(ReadyHalf half) {
        boolean few = half.few();
        Node beside = half.others().count() > 1 ? new PageDots(half.others(), half.total(), 12, texts)
                : Words.line(texts.get("ready.beside"), few ? 38 : 34, Weight.BOLD);
        return new HeadingView(Icon.BELL.view(few ? 68 : 58), texts.get("ready"), few ? 60 : 52, Tone.SEA_LIGHT,
                beside);
    }

    private Region nothing(boolean known) {
        var nothing = new VBox(24,
                Words.line(texts.get(known ? "ready.empty" : "ready.unknown"), 60, Weight.BLACK, Tone.DINK),
                Words.line(texts.get(known ? "ready.empty.beside" : "ready.unknown.beside"), 44, Weight.BOLD,
                        Tone.DINK2));
        nothing.setAlignment(Pos.CENTER);
        return nothing;
    }

    private static void grow(Node view) {
        var growth = new ScaleTransition(Duration.millis(200), view);
        growth.setFromX(0.98);
        growth.setFromY(0.98);
        growth.setToX(1);
        growth.setToY(1);
        growth.setInterpolator(Interpolator.EASE_OUT);
        growth.play();
    }

    private static <R extends Region> R placed(R node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        return node;
    }

    /** Heights and gaps of the two layouts, px. */
    private enum Places {
        FEW(112, 380, 20, 204, 20), MANY(80, 240, 14, 196, 12);

        private final double heading;
        private final double hero;
        private final double belowHero;
        private final double row;
        private final double gap;

        Places(double heading, double hero, double belowHero, double row, double gap) {
            this.heading = heading;
            this.hero = hero;
            this.belowHero = belowHero;
            this.row = row;
            this.gap = gap;
        }
    }
}
