package foodcourt.kiosk.staff;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import foodcourt.client.look.Tone;
import foodcourt.client.look.TouchButton;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Sheet;
import foodcourt.kiosk.frame.Tools;

/** The last lines of the log over the staff's page, newest first. */
final class LogSheet {

    private static final double WIDTH = 936;
    private static final double SIZE = 34;
    private static final int ENTRIES = 8;
    /** Lines on the screen that one of the log may take. */
    private static final int TALL = 3;
    private final Tools tools;
    private final List<String> log;
    private final VBox entries = new VBox();
    private final TouchButton older;
    private int page;

    /** @param log newest first */
    LogSheet(Tools tools, List<String> log) {
        this.tools = tools;
        this.log = log;
        older = TouchButton.of(TouchButton.Kind.SECONDARY, tools.text("staff.log.older"), 48, tools.bold())
                .sized(460, 140).named("older-log").onTap(tools.taps(), this::older);
    }

    Sheet sheet(Runnable close) {
        var done = TouchButton.of(TouchButton.Kind.PRIMARY, tools.text("staff.log.close"), 48, tools.black())
                .sized(460, 140).named("close-log").onTap(tools.taps(), close);
        show();
        return new Sheet(tools, 1720).add(Words.line(tools.text("staff.log.title"), 72, tools.black()), 0)
                .add(entries, 16).spring().add(new HBox(16, older, done), 24);
    }

    private void older() {
        page++;
        show();
    }

    private void show() {
        entries.getChildren().clear();
        log.stream().skip((long) page * ENTRIES).limit(ENTRIES).forEach(line -> entries.getChildren().add(entry(line)));
        if (log.isEmpty()) {
            entries.getChildren().add(Words.line(tools.text("staff.log.empty"), 44, tools.bold(), Tone.INK2));
        }
        older.setDisable((page + 1) * ENTRIES >= log.size());
    }

    private Label entry(String line) {
        var words = Words.lines(cut(line), SIZE, tools.medium(), WIDTH, 0);
        words.setPadding(new Insets(10, 0, 10, 0));
        words.getStyleClass().add("k-line");
        return words;
    }

    /** As much as fits into the lines it may take; where it breaks some room is lost. */
    private String cut(String line) {
        var shown = line;
        while (Words.width(shown, SIZE, tools.medium()) > TALL * WIDTH * 0.85) {
            shown = shown.substring(0, shown.length() * 9 / 10).stripTrailing();
        }
        return shown;
    }
}
