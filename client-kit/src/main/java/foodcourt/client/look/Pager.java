package foodcourt.client.look;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import foodcourt.client.fx.Taps;

/** Pages instead of scrolling: previous, where one is, next. */
public final class Pager extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST_DOTS = 8;
    private final TouchButton previous;
    private final TouchButton next;
    private final HBox dots = new HBox(18);
    private final Label count = Words.line("", 40, Weight.BOLD);

    /**
     * A pager whose buttons have these sizes (px) and words.
     *
     * @param previousId id of the button to the page before
     * @param nextId id of the button to the page behind
     */
    public Pager(String previousId, String previousWords, String nextId, String nextWords, double width,
            double height, Typeface letters) {
        previous = TouchButton
                .of(TouchButton.Kind.SECONDARY, Icon.LEFT.view(44, 2.8), previousWords, 40, letters)
                .sized(width, height)
                .named(previousId);
        next = TouchButton
                .leading(TouchButton.Kind.SECONDARY, nextWords, Icon.RIGHT.view(44, 2.8), 40, letters)
                .sized(width, height)
                .named(nextId);
        var middle = new HBox(28, dots, count);
        middle.setAlignment(Pos.CENTER);
        dots.setAlignment(Pos.CENTER);
        setLeft(previous);
        setCenter(middle);
        setRight(next);
    }

    /** What the buttons do; who calls shows the new page. */
    public Pager onTap(Runnable back, Runnable forth) {
        previous.onTap(back);
        next.onTap(forth);
        return this;
    }

    /** The same, but two taps within a moment count once. */
    public Pager onTap(Taps taps, Runnable back, Runnable forth) {
        taps.on(previous, back);
        taps.on(next, forth);
        return this;
    }

    /** Shows page {@code page} (from 0) of {@code pages}; with one page nothing is seen. */
    public void show(int page, int pages) {
        setVisible(pages > 1);
        previous.setDisable(page <= 0);
        next.setDisable(page >= pages - 1);
        count.setText((page + 1) + " / " + pages);
        dots.getChildren().clear();
        for (int i = 0; i < pages && pages <= MOST_DOTS; i++) {
            dots.getChildren().add(dot(i == page));
        }
    }

    private static Region dot(boolean current) {
        var dot = new Region();
        dot.getStyleClass().add("fc-page-dot");
        dot.setMinSize(current ? 56 : 24, 24);
        dot.setMaxSize(current ? 56 : 24, 24);
        dot.pseudoClassStateChanged(CURRENT, current);
        return dot;
    }
}
