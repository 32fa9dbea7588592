package foodcourt.board;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** Which page stands: a dot for each, and in words. */
final class PageDots extends HBox {

    /**
     * @param total how many numbers there are on all pages
     * @param most beyond so many pages only the words are shown
     */
    PageDots(Page<?> page, int total, int most, Texts texts) {
        super(14);
        setAlignment(Pos.CENTER);
        for (int i = 0; i < page.count() && page.count() <= most; i++) {
            getChildren().add(dot(i == page.index()));
        }
        getChildren().add(Words.line(texts.get("page", page.index() + 1, page.count(), total), 32, Weight.BLACK));
    }

    private static Region dot(boolean current) {
        var dot = new Region();
        dot.getStyleClass().addAll("board-dot", current ? "board-dot-current" : "board-dot-other");
        dot.setMinSize(current ? 56 : 22, 22);
        dot.setMaxSize(current ? 56 : 22, 22);
        return dot;
    }
}
