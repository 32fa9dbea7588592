package foodcourt.client.fx;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/** A program in a window: full screen without a way out, or of a given size. On the UI thread. */
public final class ProgramWindow {
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

    private void fillScreen() {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }
}
