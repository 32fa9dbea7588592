package foodcourt.client.fx;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

/** A program in a window: full screen without a way out, or of a given size. On the UI thread. */
public final class ProgramWindow {
    private static final Set<KeyCode> CLOSING = EnumSet.of(KeyCode.F4, KeyCode.SPACE, KeyCode.TAB);
    private static final Set<KeyCode> OF_BROWSERS = EnumSet.of(KeyCode.W, KeyCode.Q, KeyCode.N, KeyCode.T, KeyCode.P);
    private final Program program;
    private final Stage stage;

    /** The program in this stage; nothing is shown yet. */
    public ProgramWindow(Program program, Stage stage) {
        this.program = program;
        this.stage = stage;
    }

    /**
     * Shows and starts the program; closing the window closes it.
     *
     * @param title of the window
     * @param size in px, or null: full screen
     */
    public void show(String title, @Nullable WindowSize size) {
        var canvas = new DesignCanvas(program.root(), program.width(), program.height());
        stage.setTitle(title);
        stage.setScene(size == null ? new Scene(canvas, Color.BLACK)
                : new Scene(canvas, size.width(), size.height(), Color.BLACK));
        if (size == null) {
            fillScreen();
        }
        stage.setOnHidden(_ -> program.close());
        stage.show();
        program.start();
    }

    /** What a window manager or a keyboard can do to a window is undone: people in front of it only use the program. */
    private void fillScreen() {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setAlwaysOnTop(true);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, WindowEvent::consume);
        stage.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        stage.addEventFilter(KeyEvent.ANY, ProgramWindow::dropShortcut);
        stage.fullScreenProperty().subscribe(full -> comeBack());
        stage.iconifiedProperty().subscribe(iconified -> comeBack());
    }

    private void comeBack() {
        if (stage.isShowing() && (stage.isIconified() || !stage.isFullScreen())) {
            stage.setIconified(false);
            stage.setFullScreen(true);
        }
    }

    /** None of the apps has one of these. */
    private static void dropShortcut(KeyEvent event) {
        var closing = event.isAltDown() && CLOSING.contains(event.getCode());
        var ofBrowsers = event.isShortcutDown() && !event.isAltDown() && OF_BROWSERS.contains(event.getCode());
        if (closing || ofBrowsers || event.getCode() == KeyCode.F11) {
            event.consume();
        }
    }
}
