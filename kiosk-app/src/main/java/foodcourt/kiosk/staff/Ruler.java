package foodcourt.kiosk.staff;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** A line with marks at every tenth of it, to lay a real ruler on. */
final class Ruler extends Pane {

    private static final int PARTS = 20;
    private final Tools tools;
    private final double room;

    /** In so much room, px. */
    Ruler(Tools tools, double room) {
        this.tools = tools;
        this.room = room;
        setId("ruler");
        setMinSize(room, 128);
        setMaxSize(room, 128);
        setMouseTransparent(true);
    }

    /** Shows the line that long, px. */
    void show(double px) {
        getChildren().clear();
        double left = (room - px) / 2;
        bar(left, 62, px, 8);
        for (int i = 0; i <= PARTS; i++) {
            var tall = i % 5 == 0;
            double width = tall ? 7 : 3;
            // the outer edges of the outer marks are the ends of the line
            double x = left + (px - width) * i / PARTS;
            bar(x, tall ? 14 : 40, width, tall ? 56 : 26);
        }
        word("0", left);
        word(MaintenanceViewModel.MM / 2 + "", left + px / 2);
        word(MaintenanceViewModel.MM + " mm", left + px);
    }

    private void bar(double x, double y, double width, double height) {
        var bar = new Region();
        bar.getStyleClass().add("fc-rule");
        bar.setManaged(false);
        bar.setSnapToPixel(false);
        bar.resizeRelocate(x, y, width, height);
        getChildren().add(bar);
    }

    private void word(String words, double middle) {
        var width = Words.width(words, 34, tools.bold());
        var label = Words.line(words, 34, tools.bold());
        label.relocate(Math.clamp(middle - width / 2, 0, room - width), 78);
        getChildren().add(label);
    }
}
