package foodcourt.console.tickets;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import foodcourt.api.LineView;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** The lines of a ticket, as many whole ones as there is room for; how many more there are is said below them. */
final class ItemsView extends Pane {
    /** Type sizes, in px. */
    record Sizes(double item, double quantity, double option, double indent) {
        static final Sizes SLIP = new Sizes(34, 38, 28, 62);
        static final Sizes OPENED = new Sizes(42, 46, 32, 76);
    }

    private static final double SPACING = 2;

    private final Texts texts;
    private final Sizes sizes;
    private final double width;
    private final Label more;
    private List<LineView> shown = List.of();
    private List<Entry> entries = List.of();

    ItemsView(Texts texts, Sizes sizes, double width) {
        this.texts = texts;
        this.sizes = sizes;
        this.width = width;
        this.more = Words.line("", sizes.option(), Weight.BLACK);
        // its words depend on the layout, so they must not ask for another one
        more.setManaged(false);
    }

    void show(List<LineView> lines) {
        if (!lines.equals(shown)) {
            shown = lines;
            entries = lines.stream().map(this::entry).toList();
            getChildren().setAll(more);
            entries.forEach(entry -> getChildren().addAll(entry.nodes()));
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var moreHeight = more.prefHeight(-1);
        var fitting = fitting(moreHeight);
        var y = 0.0;
        for (var i = 0; i < entries.size(); i++) {
            // at least the first dish is named, even where its options do not fit: an empty slip would say nothing
            y = entries.get(i).place(y, width, i == 0 || i < fitting, i < fitting);
        }
        more.setVisible(fitting < entries.size());
        more.setText(fitting > 0 ? texts.get("slip.more", entries.size() - fitting)
                : texts.get("slip.moreWithOptions", entries.size() - 1));
        more.resizeRelocate(0, y, width, moreHeight);
    }

    /** How many whole lines fit. */
    private int fitting(double moreHeight) {
        var all = entries.stream().mapToDouble(entry -> entry.height(width) + SPACING).sum() - SPACING;
        if (all <= getHeight()) {
            return entries.size();
        }
        var room = getHeight() - moreHeight;
        var count = 0;
        for (var entry : entries) {
            room -= entry.height(width) + SPACING;
            if (room < 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private Entry entry(LineView line) {
        var quantity = Words.line(line.quantity() + "×", sizes.quantity(), Weight.BLACK);
        // two digits push their own name aside, not everybody's
        var indent = sizes.indent() + (line.quantity() > 9 ? sizes.quantity() * 0.65 : 0);
        quantity.setMinWidth(indent);
        var name = Words.lines(texts.of(line.name()), sizes.item(), Weight.BOLD, width - indent, -2);
        var row = new HBox(quantity, name);
        row.setAlignment(Pos.BASELINE_LEFT);
        return new Entry(row, line.options().isEmpty() ? null : options(line), sizes.indent());
    }

    private Label options(LineView line) {
        var names = line.options().stream().map(texts::of).collect(Collectors.joining(" · "));
        return Tone.INK2.on(Words.lines(names, sizes.option(), Weight.MEDIUM, width - sizes.indent(), -2));
    }

    /** One line on the slip: quantity and name, below it the chosen options. */
    private record Entry(HBox row, @Nullable Label options, double indent) {

        List<Node> nodes() {
            return options == null ? List.of(row) : List.of(row, options);
        }

        double height(double width) {
            return row.prefHeight(width) + (options == null ? 0 : options.prefHeight(width - indent));
        }

        /** Places it at y as far as it is shown; the y below it. */
        double place(double y, double width, boolean named, boolean whole) {
            row.setVisible(named);
            row.resizeRelocate(0, y, width, row.prefHeight(width));
            var below = y + row.getHeight();
            if (options != null) {
                options.setVisible(whole);
                options.resizeRelocate(indent, below, width - indent, options.prefHeight(width - indent));
                below += options.getHeight();
            }
            if (whole) {
                return below + SPACING;
            }
            return named ? y + row.getHeight() : y;
        }
    }
}
