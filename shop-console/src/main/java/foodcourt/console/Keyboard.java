package foodcourt.console;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import foodcourt.api.RejectReason;
import foodcourt.console.header.Page;
import foodcourt.console.notices.Said;

/**
 * The bump bar, a small keyboard: digits do the one action of the ticket in that place, 0 takes back, + and − turn the
 * page, / and then a digit opens a ticket, * asks why it cannot be taken, Esc closes. While a key or finger is down, no
 * ticket moves to another key.
 */
final class Keyboard {
    private final ConsoleViewModel console;
    private final Set<KeyCode> down = new HashSet<>();
    private boolean opening;

    private Keyboard(ConsoleViewModel console) {
        this.console = console;
    }

    /**
     * Listens to everything typed and pressed in this tree.
     *
     * @param later runs when the present event has been handled
     */
    static void listen(Parent root, ConsoleViewModel console, Executor later) {
        var keyboard = new Keyboard(console);
        keyboard.follow(root);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> console.tickets().hold());
        // only after the release itself has done its work on the ticket that was under the finger
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> later.execute(console.tickets()::release));
    }

    /** Keys are heard by the whole scene: after a touch the focus may be anywhere, or nowhere. */
    private void follow(Parent root) {
        EventHandler<KeyEvent> pressed = this::pressed;
        EventHandler<KeyEvent> released = this::released;
        root.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
                before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
                now.addEventFilter(KeyEvent.KEY_RELEASED, released);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (!down.add(event.getCode())) {
            // a key that is held down repeats; it still is one press
            event.consume();
            return;
        }
        console.tickets().hold();
        if (handled(event)) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        down.remove(event.getCode());
        if (down.isEmpty()) {
            console.tickets().release();
        }
    }

    private boolean handled(KeyEvent event) {
        var page = pageOf(event.getCode());
        if (page != null) {
            console.header().show(page);
            return true;
        }
        if (console.header().askingPause().get()) {
            return closesPause(event);
        }
        return switch (console.header().page().get()) {
            case TICKETS -> ticketKey(event);
            case COUNTER -> counterKey(event);
            case MENU, TODAY -> false;
        };
    }

    private boolean closesPause(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            console.header().keepOpen();
            return true;
        }
        return false;
    }

    private boolean counterKey(KeyEvent event) {
        var counter = console.counter();
        switch (sign(event)) {
            case '+' -> counter.turnUnpaid(counter.content().get().unpaid().page() + 1);
            case '-' -> counter.turnUnpaid(counter.content().get().unpaid().page() - 1);
            case '*' -> counter.confirm();
            case '0', 'x' -> counter.keep();
            default -> {
                if (digit(event) < 1) {
                    return false;
                }
                counter.ask(digit(event));
            }
        }
        return true;
    }

    private boolean ticketKey(KeyEvent event) {
        if (console.rejecting().asking().get()) {
            return rejectingKey(event);
        }
        return console.tickets().opened().get() == null ? laneKey(event) : openedKey(event);
    }

    private boolean laneKey(KeyEvent event) {
        var digit = digit(event);
        switch (sign(event)) {
            case '+' -> console.tickets().nextPage();
            case '-' -> console.tickets().previousPage();
            case '/' -> open();
            case 'x' -> doneOpening();
            case '0' -> console.tickets().undo();
            default -> {
                return digit > 0 && lane(digit);
            }
        }
        return true;
    }

    private boolean lane(int key) {
        if (opening) {
            doneOpening();
            console.tickets().open(key);
        } else {
            console.tickets().act(key);
        }
        return true;
    }

    private boolean openedKey(KeyEvent event) {
        var slip = console.tickets().opened().get();
        switch (sign(event)) {
            case '*' -> console.rejecting().ask();
            case 'x' -> console.tickets().close();
            default -> {
                if (slip == null || digit(event) != slip.key()) {
                    return digit(event) >= 0;
                }
                console.tickets().act(slip.ticketId());
            }
        }
        return true;
    }

    @SuppressWarnings("EnumOrdinal") // the digits follow the order in which the reasons are told
    private boolean rejectingKey(KeyEvent event) {
        var reason = digit(event) - 1;
        switch (sign(event)) {
            case '0', 'x' -> console.rejecting().keep();
            case '*' -> console.rejecting().confirm();
            default -> {
                if (reason < 0 || reason >= RejectReason.values().length) {
                    return false;
                }
                console.rejecting().choose(RejectReason.values()[reason]);
            }
        }
        return true;
    }

    private void open() {
        opening = true;
        console.notices().say(new Said(Said.What.WHICH_TICKET, "", null));
    }

    private void doneOpening() {
        opening = false;
        var said = console.notices().said().get();
        if (said != null && said.what() == Said.What.WHICH_TICKET) {
            console.notices().quiet();
        }
    }

    /** 0 to 9, or -1 for any other key. */
    private static int digit(KeyEvent event) {
        var code = event.getCode();
        return code.isDigitKey() && !event.isShiftDown() ? code.getName().charAt(code.getName().length() - 1) - '0'
                : -1;
    }

    private static char sign(KeyEvent event) {
        return switch (event.getCode()) {
            case ADD, PLUS -> '+';
            case EQUALS -> event.isShiftDown() ? '+' : ' ';
            case SUBTRACT, MINUS -> '-';
            case DIVIDE, SLASH -> '/';
            case MULTIPLY, ASTERISK -> '*';
            case DIGIT8 -> event.isShiftDown() ? '*' : ' ';
            case ESCAPE -> 'x';
            case DIGIT0, NUMPAD0 -> '0';
            default -> ' ';
        };
    }

    private static @Nullable Page pageOf(KeyCode code) {
        return switch (code) {
            case F1 -> Page.TICKETS;
            case F2 -> Page.MENU;
            case F3 -> Page.TODAY;
            case F4 -> Page.COUNTER;
            default -> null;
        };
    }
}
