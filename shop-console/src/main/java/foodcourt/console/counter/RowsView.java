package foodcourt.console.counter;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;

/** A list of money under its heading, a page at a time; what does not change stays under the finger. */
final class RowsView extends VBox {

    private final CounterViewModel counter;
    private final Texts texts;
    private final String key;
    private final Label count = Words.line("", 34, Weight.BLACK, Tone.NIGHT);
    private final TouchButton previous;
    private final TouchButton next;
    private final Label where = Words.line("", 32, Weight.BLACK);
    private final HBox pager;
    private final Label none;
    private final VBox lines = new VBox(16);
    private List<? extends Row> shown = List.of();
    private boolean stale;
    private int page;

    /**
     * @param key of the heading's text
     * @param noneKey of what is said when there is nothing
     * @param turn shows another page, from 0
     */
    RowsView(CounterViewModel counter, Texts texts, String key, String noneKey, IntConsumer turn) {
        super(8);
        this.counter = counter;
        this.texts = texts;
        this.key = key;
        previous = Buttons.square(Icon.LEFT, texts.get("page.previous"), 72).named(id() + "-previous");
        previous.setOnAction(_ -> turn.accept(page - 1));
        next = Buttons.square(Icon.RIGHT, texts.get("page.after"), 72).named(id() + "-next");
        next.setOnAction(_ -> turn.accept(page + 1));
        pager = new HBox(16, previous, where, next);
        pager.setAlignment(Pos.CENTER);
        none = Words.line(texts.get(noneKey), 30, Weight.BOLD, Tone.DINK2);
        getChildren().addAll(heading(), lines);
    }

    void show(Slice<? extends Row> slice, boolean known, boolean nowStale) {
        var rows = slice.rows();
        int nowPage = slice.page();
        int pages = slice.pages();
        page = nowPage;
        count.setText(Integer.toString(slice.all()));
        where.setText(nowPage + 1 + " / " + pages);
        pager.setVisible(pages > 1);
        previous.setDisable(nowPage == 0);
        next.setDisable(nowPage == pages - 1);
        none.setVisible(known);
        if (rows.equals(shown) && nowStale == stale && !rows.isEmpty()) {
            lines.getChildren().forEach(line -> ((RowView) line).tick());
            return;
        }
        shown = rows;
        stale = nowStale;
        lines.getChildren().clear();
        rows.forEach(row -> lines.getChildren().add(new RowView(counter, texts, row, stale)));
        if (rows.isEmpty()) {
            lines.getChildren().add(none);
        }
    }

    private HBox heading() {
        var chip = new StackPane(count);
        chip.getStyleClass().add("count");
        chip.setMinSize(56, 52);
        chip.setMaxSize(USE_PREF_SIZE, 52);
        chip.setPadding(new Insets(0, 14, 0, 14));
        var heading = new HBox(14, Words.line(texts.get(key), 38, Weight.BLACK), chip, Buttons.gap(), pager);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setMinHeight(72);
        heading.setMaxHeight(72);
        return heading;
    }

    private String id() {
        return key.replace('.', '-');
    }
}
