package foodcourt.console.tickets;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

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

    ItemsView(Texts texts, Sizes sizes, double width) {
        this.texts = texts;
        this.sizes = sizes;
        this.width = width;
        this.more = Words.line("", sizes.option(), Weight.BLACK);
    }

    void show(List<LineView> lines) {
        if (!lines.equals(shown)) {
            shown = lines;
            getChildren().setAll(lines.stream().map(this::line).toList());
            getChildren().add(more);
        }
    }

    @Override
    protected void layoutChildren() {
        var lines = getManagedChildren().stream().filter(node -> node != more).toList();
        var fitting = fitting(lines);
        var y = 0.0;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            line.setVisible(i < fitting);
            line.resizeRelocate(0, y, width, heightOf(line));
            y += i < fitting ? heightOf(line) + SPACING : 0;
        }
        more.setVisible(fitting < lines.size());
        more.setText(texts.get("slip.more", lines.size() - fitting));
        more.resizeRelocate(0, y, width, more.prefHeight(-1));
    }

    private int fitting(List<Node> lines) {
        var all = lines.stream().mapToDouble(line -> heightOf(line) + SPACING).sum() - SPACING;
        if (all <= getHeight()) {
            return lines.size();
        }
        var room = getHeight() - more.prefHeight(-1);
        var count = 0;
        for (var line : lines) {
            room -= heightOf(line) + SPACING;
            if (room < 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private double heightOf(Node line) {
        return line.prefHeight(width);
    }

    private Node line(LineView line) {
        var quantity = Words.line(line.quantity() + "×", sizes.quantity(), Weight.BLACK);
        quantity.setMinWidth(sizes.indent());
        var name = Words.lines(texts.of(line.name()), sizes.item(), Weight.BOLD, width - sizes.indent(), -2);
        var row = new HBox(quantity, name);
        row.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(row);
        if (!line.options().isEmpty()) {
            box.getChildren().add(options(line));
        }
        return box;
    }

    private Node options(LineView line) {
        var names = line.options().stream().map(texts::of).collect(Collectors.joining(" · "));
        var label = Words.lines(names, sizes.option(), Weight.MEDIUM, width - sizes.indent(), -2);
        label.setTranslateX(sizes.indent());
        return Tone.INK2.on(label);
    }
}
