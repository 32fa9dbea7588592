package foodcourt.console.tickets;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;
import foodcourt.console.parts.Buttons;
import foodcourt.console.parts.Glyph;

/**
 * What is to be made now, dish by dish, and below what the shapes of age mean. When room is short the legend goes first,
 * then the rows move closer, then what does not fit is counted in one line.
 */
final class AllDayView extends Pane {
    private static final double SIDE = 18;
    private static final double TITLE = 58;
    private static final double LEGEND = 226;
    private static final double ROW = 100;
    private static final double CLOSE_ROW = 72;
    private static final double NAME = 264;
    private static final double DIGIT = 40;

    private final Texts texts;
    private final Label title;
    private final Label more = Words.line("", 28, Weight.BOLD);
    private final Node legend;
    private List<HBox> rows = List.of();

    AllDayView(Texts texts, TicketsViewModel tickets) {
        this.texts = texts;
        this.title = Words.line(texts.get("allDay.title"), 32, Weight.BLACK);
        this.legend = legend();
        getStyleClass().add("panel");
        getChildren().addAll(title, legend, Tone.DINK2.on(more));
        // its words depend on the layout, so they must not ask for another one
        more.setManaged(false);
        tickets.toMake().subscribe(() -> show(tickets.toMake()));
        show(tickets.toMake());
    }

    private void show(List<DishCount> dishes) {
        getChildren().removeAll(rows);
        rows = dishes.stream().map(this::row).toList();
        getChildren().addAll(rows);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth() - 2 * SIDE;
        title.relocate(SIDE, 14);
        title.autosize();
        var room = getHeight() - TITLE - 14;
        legend.setVisible(room - LEGEND >= Math.min(rows.size(), 3) * CLOSE_ROW);
        legend.resizeRelocate(SIDE, getHeight() - LEGEND, width, LEGEND);
        place(legend.isVisible() ? room - LEGEND : room, width);
    }

    private void place(double room, double width) {
        var height = rows.isEmpty() ? ROW : Math.clamp(room / rows.size(), CLOSE_ROW, ROW);
        var all = rows.size() * height <= room + 1;
        var fitting = all ? rows.size() : (int) Math.max(0, (room - 44) / height);
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < fitting);
            rows.get(i).resizeRelocate(SIDE, TITLE + i * height, width, height);
        }
        more.setVisible(!all);
        more.setText(texts.get("allDay.more", rows.size() - fitting));
        more.autosize();
        more.relocate(SIDE, TITLE + fitting * height + 6);
    }

    private HBox row(DishCount dish) {
        var digits = Integer.toString(dish.count());
        var count = Words.line(digits, 60, Weight.BLACK);
        var size = texts.language().equals("ko") ? (digits.length() > 1 ? 30 : 32) : 27;
        var name = Words.lines(texts.of(dish.name()), size, Weight.BOLD, NAME - DIGIT * digits.length(), -4);
        var row = new HBox(8, name, Buttons.gap(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("all-day-row");
        return row;
    }

    private Node legend() {
        var title = Tone.DINK2.on(Words.line(texts.get("legend.title"), 26, Weight.BOLD));
        var box = new VBox(title);
        for (var band : AgeBand.values()) {
            box.getChildren().add(band(band));
        }
        return box;
    }

    private Node band(AgeBand band) {
        var shape = Glyph.filled(30).shaped(AgeView.shapeOf(band));
        var tone = switch (band) {
            case ON_TIME -> Tone.SEA_LIGHT;
            case LATE -> Tone.HONEY_LIGHT;
            case OVERDUE -> Tone.PLUM_LIGHT;
        };
        var range = switch (band) {
            case ON_TIME -> "0–" + (AgeBands.USUAL.late() - 1);
            case LATE -> AgeBands.USUAL.late() + "–" + (AgeBands.USUAL.overdue() - 1);
            case OVERDUE -> AgeBands.USUAL.overdue() + "+";
        };
        var row = new HBox(12, tone.on(shape), Words.line(AgeView.wordOf(texts, band), 28, Weight.BOLD),
                Buttons.gap(),
                Tone.DINK2.on(Words.line(texts.get("age.minutes", range), 28, Weight.BOLD)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(58);
        return row;
    }
}
