package foodcourt.kiosk.staff;

import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The printer on the staff's page: how it is, and a page to try it. */
final class PrinterLine {

    private final Tools tools;
    private final PrinterCheck check;
    private final PartState state = new PartState();

    PrinterLine(Tools tools, PrinterCheck check) {
        this.tools = tools;
        this.check = check;
    }

    HBox line() {
        var print = Parts.action(tools, Icon.PRINTER, "staff.printer.test", "test-print", check::print);
        print.setVisible(check.available());
        return Parts.line(tools, Icon.PRINTER, "staff.printer", state, print);
    }

    Subscription attach() {
        check.ask();
        return check.stateProperty().subscribe(this::show);
    }

    private void show(PrinterCheck.State now) {
        var fine = switch (now) {
            case READY, PRINTED -> true;
            case NONE, ASKING, PRINTING, PAPER_LOW, OUT_OF_PAPER, UNAVAILABLE -> false;
        };
        var waiting = now == PrinterCheck.State.ASKING || now == PrinterCheck.State.PRINTING
                || now == PrinterCheck.State.NONE;
        var words = Words.line(tools.text("staff.printer." + now.name().toLowerCase(Locale.ROOT)), 38, tools.bold());
        words.setId("printer-state");
        state.say(fine ? Icon.CHECK : waiting ? Icon.INFO : Icon.WARNING, words,
                fine ? Tone.SEA_PRESS : waiting ? Tone.INK2 : Tone.HONEY_TEXT);
    }
}
