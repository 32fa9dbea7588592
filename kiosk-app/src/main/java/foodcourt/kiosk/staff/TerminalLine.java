package foodcourt.kiosk.staff;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import foodcourt.client.look.Icon;
import foodcourt.client.look.Tone;
import foodcourt.client.look.Words;
import foodcourt.kiosk.frame.Tools;

/** The card terminal on the staff's page: whether it answers, and how fast. */
final class TerminalLine {

    private final Tools tools;
    private final TerminalCheck check;
    private final PartState state = new PartState();

    TerminalLine(Tools tools, TerminalCheck check) {
        this.tools = tools;
        this.check = check;
    }

    HBox line() {
        return Parts.line(tools, Icon.CARD, "staff.terminal", state,
                Parts.action(tools, Icon.UNDO, "staff.terminal.check", "test-terminal", check::ask));
    }

    /** Asks it, if there is one. */
    Subscription attach() {
        if (!check.available()) {
            return Subscription.EMPTY;
        }
        check.ask();
        return check.stateProperty().subscribe(this::show);
    }

    private void show(TerminalCheck.State now) {
        switch (now) {
            case TerminalCheck.State.Asking() -> state.say(Icon.INFO, words("staff.printer.asking"), Tone.INK2);
            case TerminalCheck.State.Answers(var took) ->
                state.say(Icon.CHECK, words("staff.terminal.answers", Parts.seconds(took)), Tone.SEA_PRESS);
            case TerminalCheck.State.Silent() ->
                state.say(Icon.WARNING, words("staff.printer.unavailable"), Tone.HONEY_TEXT);
        }
    }

    private Label words(String key, Object... arguments) {
        return Words.line(tools.text(key, arguments), 38, tools.bold());
    }
}
