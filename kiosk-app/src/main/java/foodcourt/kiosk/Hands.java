package foodcourt.kiosk;

import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

import foodcourt.kiosk.myorder.ReceiptScan;
import foodcourt.kiosk.session.IdleWatch;
import foodcourt.kiosk.session.StaffDoor;
import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.PaymentTerminal;
import foodcourt.kiosk.terminal.SimulatedTerminal;

/** What hands do at the kiosk before any screen hears of it: touches, keys, and what the scanner types. */
final class Hands {

    /** The way to the corner for staff by keyboard; a guest's keypad has neither of these keys. */
    private static final KeyCombination STAFF_KEY = new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN,
            KeyCombination.ALT_DOWN);
    private final Screens screens;
    private final IdleWatch idle;
    private final StaffDoor door;
    private final ReceiptScan scan;
    private final PaymentTerminal terminal;
    private final EventHandler<KeyEvent> typing = this::typed;

    Hands(Screens screens, IdleWatch idle, StaffDoor door, ReceiptScan scan, PaymentTerminal terminal) {
        this.screens = screens;
        this.idle = idle;
        this.door = door;
        this.scan = scan;
        this.terminal = terminal;
    }

    /** As long as the screens are shown. */
    void listen() {
        screens.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        screens.addEventFilter(TouchEvent.TOUCH_PRESSED, this::touched);
        screens.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
        // a scanner types whatever has the focus, or nothing
        var _ = screens.sceneProperty().subscribe((before, after) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, typing);
            }
            if (after != null) {
                after.addEventFilter(KeyEvent.ANY, typing);
            }
        });
    }

    private void typed(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            scan.typed(event.getCharacter());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ENTER
                && scan.entered()) {
            event.consume();
        }
    }

    /** For showing what can happen: Ctrl, Alt and a digit choose what the simulated terminal does next. */
    @SuppressWarnings("EnumOrdinal") // the digits follow the order in which the behaviours are told
    private static boolean chosen(KeyEvent key, SimulatedTerminal simulated) {
        var digit = key.getCode().getCode() - KeyCode.DIGIT1.getCode();
        if (!key.isControlDown() || !key.isAltDown() || digit < 0 || digit >= Behaviour.values().length) {
            return false;
        }
        simulated.choose(Behaviour.values()[digit]);
        return true;
    }

    private void touched(InputEvent event) {
        if (event instanceof KeyEvent key && terminal instanceof SimulatedTerminal simulated
                && chosen(key, simulated)) {
            event.consume();
            return;
        }
        if (event instanceof KeyEvent key && STAFF_KEY.match(key)) {
            door.ask();
            event.consume();
        }
        if (idle.warningProperty().get() > 0 || screens.justChanged()) {
            // the touch that says "I am still here" shall do nothing else, nor a second tap hit what was not there before
            event.consume();
        }
        idle.touched();
        screens.touched();
    }
}
