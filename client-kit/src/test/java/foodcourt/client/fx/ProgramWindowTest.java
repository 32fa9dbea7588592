package foodcourt.client.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import foodcourt.client.checks.FxToolkit;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxToolkit.class)
class ProgramWindowTest {
    private final EmptyProgram program = new EmptyProgram();

    @Test
    void aWindowHasItsSizeAndClosesTheProgramWithIt() {
        FxToolkit.run(() -> {
            var stage = new Stage();
            new ProgramWindow(program, stage).show("Foodcourt", new WindowSize(270, 480));
            assertThat(stage.isFullScreen()).isFalse();
            assertThat(stage.getScene().getWidth()).isEqualTo(270);
            assertThat(program.told()).containsExactly("started");
            stage.close();
            assertThat(program.told()).containsExactly("started", "closed");
        });
    }

    @Test
    void aFullScreenHasNoWayOutAndNoHint() {
        FxToolkit.run(() -> {
            var stage = new Stage();
            new ProgramWindow(program, stage).show("Foodcourt", null);
            assertThat(stage.isFullScreen()).isTrue();
            assertThat(stage.getFullScreenExitHint()).isEmpty();
            assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
            stage.close();
        });
    }

    @Test
    void nothingOnAKeyboardAndNoWindowManagerEndsOrLeavesAFullScreen() {
        FxToolkit.run(() -> {
            var stage = new Stage();
            new ProgramWindow(program, stage).show("Foodcourt", null);
            var heard = new ArrayList<String>();
            program.root().addEventHandler(KeyEvent.KEY_PRESSED, key -> heard.add(key.getCode().name()));
            for (var key : List.of(key(KeyCode.F4, false, true), key(KeyCode.ESCAPE, false, false),
                    key(KeyCode.F11, false, false), key(KeyCode.W, true, false), key(KeyCode.Q, true, false),
                    key(KeyCode.SPACE, false, true), key(KeyCode.S, true, true), key(KeyCode.DIGIT1, false, false))) {
                Event.fireEvent(program.root(), key);
            }
            // Escape is a key of the console, Ctrl+Alt+S the way to the corner for staff
            assertThat(heard).containsExactly("ESCAPE", "S", "DIGIT1");
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.setIconified(true);
            stage.setFullScreen(false);
            assertThat(stage.isShowing()).isTrue();
            assertThat(stage.isFullScreen()).isTrue();
            assertThat(stage.isIconified()).isFalse();
            assertThat(program.told()).containsExactly("started");
            stage.close();
        });
    }

    private static KeyEvent key(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }
}
