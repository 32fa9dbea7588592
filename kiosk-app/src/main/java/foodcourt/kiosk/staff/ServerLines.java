package foodcourt.kiosk.staff;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The server on the staff's page: whether it answers; and which version the program and its menu are. */
final class ServerLines {

    private final Tools tools;
    private final MaintenanceViewModel model;
    private final MaintenanceView.Facts facts;
    private final PartState state = new PartState();
    private final Label version;

    ServerLines(Tools tools, MaintenanceViewModel model, MaintenanceView.Facts facts) {
        this.tools = tools;
        this.model = model;
        this.facts = facts;
        version = Words.line(facts.version(), 36, tools.bold(), Tone.INK2);
    }

    HBox connection() {
        return Parts.line(tools, Icon.WIFI, "staff.connection",
                new VBox(state, Parts.muted(tools, facts.server())),
                Parts.action(tools, Icon.UNDO, "staff.refresh", "test-connection", model::refresh));
    }

    HBox version(Runnable showLog) {
        return Parts.line(tools, Icon.INFO, "staff.version", version,
                Parts.action(tools, Icon.SEARCH, "staff.log", "show-log", showLog));
    }

    Subscription attach() {
        return model.connectionProperty().subscribe(this::show);
    }

    private void show(MaintenanceViewModel.Connection now) {
        var words = now.lost() ? tools.text("staff.connection.lost")
                : now.answer().map(this::answered).orElseGet(() -> tools.text("staff.connection.there"));
        state.say(now.lost() ? Icon.WIFI_OFF : Icon.CHECK, Words.fitting(words, tools.bold(), 500, 38, 34),
                now.lost() ? Tone.HONEY_TEXT : Tone.SEA_PRESS);
        version.setText(model.menuTime()
                .map(moment -> tools.text("staff.version.menu", facts.version(), tools.clock(moment)))
                .orElse(facts.version()));
    }

    private String answered(Duration took) {
        return tools.text("staff.connection.answer", Parts.seconds(took));
    }
}
