package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The left half: plain numbers in a dashed frame. Every number has a fixed place on its page. */
final class PreparingView extends Pane {
    /** Ink height of the digits while there are few, px. */
    static final double LARGE_DIGITS = 107;
    /** Ink height of the digits on full pages, px. */
    static final double SMALL_DIGITS = 73;

    private static final double WIDTH = 532;
    private static final double HEIGHT = 960;
    private static final double EDGE = 30;
    private static final double INNER = WIDTH - 2 * EDGE;
    private static final double TOP = 119;
    private static final double FOOT = 892;

    private final Texts texts;
    private final Pane numbers = new Pane();
    private final StackPane foot = new StackPane();

    PreparingView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("board-preparing");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        boolean korean = "ko".equals(texts.language());
        var heading = new HeadingView(Icon.FLAME.view(56), texts.get("preparing"), korean ? 56 : 50, Tone.DINK,
                Words.line(texts.get("preparing.beside"), korean ? 38 : 32, Weight.BOLD, Tone.DINK2));
        var rule = new Region();
        rule.getStyleClass().add("board-rule");
        Tone.DINK2.on(numbers);
        Tone.DINK2.on(foot);
        getChildren().addAll(at(heading, 4, 112), at(rule, 116, 3), at(numbers, TOP, FOOT - TOP), at(foot, FOOT, 56));
    }

    void show(PreparingHalf half) {
        numbers.getChildren().clear();
        var page = half.numbers();
        for (int i = 0; i < page.items().size(); i++) {
            numbers.getChildren().add(half.few() ? large(page.items().get(i), i) : small(page.items().get(i), i));
        }
        foot.getChildren().setAll(foot(half));
        numbers.setVisible(page.total() > 0);
    }

    private Node foot(PreparingHalf half) {
        var page = half.numbers();
        if (page.count() > 1) {
            return new PageDots(page, page.total(), 5, texts);
        }
        if (!half.known()) {
            return new Region();
        }
        return Words.line(texts.get(page.total() == 0 ? "preparing.empty" : "preparing.soon"), 34, Weight.BOLD);
    }

    private static BoardNumber large(String number, int row) {
        return placed(number, LARGE_DIGITS, INNER, 0, row, PreparingHalf.FEW);
    }

    private static BoardNumber small(String number, int index) {
        double column = INNER / 2;
        int across = index / PreparingHalf.ROWS;
        return placed(number, SMALL_DIGITS, column, across * column, index % PreparingHalf.ROWS,
                PreparingHalf.ROWS);
    }

    private static BoardNumber placed(String number, double digits, double width, double x, int row, int rows) {
        var view = new BoardNumber(number, digits, 0.46, width - 12);
        double gap = (FOOT - TOP - rows * digits) / (rows + 1);
        view.setId("preparing-" + number);
        view.setLayoutX(x + (width - view.getPrefWidth()) / 2);
        view.setLayoutY(gap + row * (digits + gap));
        return view;
    }

    private static Node at(Region node, double y, double height) {
        node.setManaged(false);
        node.resizeRelocate(EDGE, y, INNER, height);
        if (node instanceof StackPane pane) {
            pane.setAlignment(Pos.CENTER);
        }
        return node;
    }
}
