package foodcourt.console.today;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import foodcourt.api.AccountView.Hour;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Weight;
import foodcourt.client.look.Words;
import foodcourt.client.text.Texts;

/** Orders by hour: one bar an hour from the first to the last with orders, the busiest in its own colour. */
final class HoursChart extends Region {
    private static final int LINES = 3;
    private static final double LEFT = 72;
    private static final double BELOW = 50;
    private static final double ABOVE = 44;
    private static final double WIDEST = 68;

    private final List<Hour> hours;
    private final int top;
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /** @param peak the busiest hour, or -1 */
    HoursChart(List<Hour> all, int peak, Texts texts) {
        hours = between(all);
        top = roundTop(hours.stream().mapToInt(Hour::orders).max().orElse(0));
        for (var i = 0; i <= LINES; i++) {
            var line = new Line();
            line.getStyleClass().add("chart-line");
            lines.add(line);
            scale.add(label(Integer.toString(top / LINES * i), 28, Weight.BOLD, Tone.DINK2));
        }
        for (var hour : hours) {
            var busiest = hour.hour() == peak;
            var bar = new Region();
            bar.getStyleClass().add(busiest ? "bar-peak" : "bar");
            bars.add(bar);
            counts.add(label(Integer.toString(hour.orders()), 30, Weight.BLACK, busiest ? Tone.EMBER : Tone.DINK));
            names.add(label(texts.get("today.hour", hour.hour()), hours.size() > 12 ? 26 : 28, Weight.BOLD,
                    Tone.DINK2));
        }
        getChildren().addAll(lines);
        getChildren().addAll(scale);
        getChildren().addAll(bars);
        getChildren().addAll(counts);
        getChildren().addAll(names);
    }

    @Override
    protected void layoutChildren() {
        var ground = getHeight() - BELOW;
        var high = ground - ABOVE;
        for (var i = 0; i <= LINES; i++) {
            var y = ground - high * i / LINES;
            lines.get(i).setStartX(LEFT);
            lines.get(i).setEndX(getWidth());
            lines.get(i).setStartY(y);
            lines.get(i).setEndY(y);
            scale.get(i).resizeRelocate(0, y - 20, LEFT - 16, 40);
        }
        var step = (getWidth() - LEFT) / Math.max(1, hours.size());
        for (var i = 0; i < hours.size(); i++) {
            bar(i, LEFT + step * i, step, ground, high * hours.get(i).orders() / top);
        }
    }

    private void bar(int i, double x, double step, double ground, double height) {
        var width = Math.min(WIDEST, step * 0.7);
        bars.get(i).resizeRelocate(x + (step - width) / 2, ground - height, width, height);
        counts.get(i).resizeRelocate(x, ground - height - 42, step, 40);
        names.get(i).resizeRelocate(x, ground + 8, step, 40);
    }

    /** No gap between the first and the last hour with orders. */
    private static List<Hour> between(List<Hour> all) {
        var busy = all.stream().filter(hour -> hour.orders() > 0).mapToInt(Hour::hour).summaryStatistics();
        var shown = new ArrayList<Hour>();
        for (var hour = busy.getMin(); busy.getCount() > 0 && hour <= busy.getMax(); hour++) {
            var at = hour;
            shown.add(all.stream().filter(each -> each.hour() == at).findFirst().orElse(new Hour(at, 0, 0)));
        }
        return shown;
    }

    /** A top that three equal steps of a round number reach. */
    private static int roundTop(int most) {
        var step = Math.max(1, Math.ceilDiv(most, LINES));
        var round = step <= 5 ? step : Math.ceilDiv(step, 5) * 5;
        return round * LINES;
    }

    private static Label label(String text, double size, Weight weight, Tone tone) {
        var label = Words.centred(Words.line(text, size, weight, tone));
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
