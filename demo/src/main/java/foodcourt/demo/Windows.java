package foodcourt.demo;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

import foodcourt.client.fx.Program;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.fx.WindowSize;

/** Kiosk, two consoles and the board as windows side by side, until the last of them is closed. */
final class Windows {
    private final Programs programs;
    private final PrintStream out;

    Windows(Programs programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    void openAndWait() throws InterruptedException {
        var closed = new CountDownLatch(4);
        Platform.setImplicitExit(false);
        Platform.runLater(() -> {
            var screen = Screen.getPrimary().getVisualBounds();
            double unit = Math.min(screen.getHeight() / 1000, screen.getWidth() / 1880);
            open("Foodcourt kiosk", programs::kiosk, closed, unit, 0, 0, 540, 960);
            open("Foodcourt console: bada", () -> programs.console("bada"), closed, unit, 560, 0, 640, 360);
            open("Foodcourt console: basak", () -> programs.console("basak"), closed, unit, 560, 400, 640, 360);
            open("Foodcourt board", programs::board, closed, unit, 1220, 0, 640, 360);
        });
        out.println("Kiosk, two consoles and the board are open. Close all windows, or press Ctrl-C, to end.");
        closed.await();
    }

    private static void open(String title, Supplier<Program> program, CountDownLatch closed, double unit, double x,
            double y,
            double width, double height) {
        var stage = new Stage();
        stage.setX(x * unit);
        stage.setY(y * unit);
        new ProgramWindow(program.get(), stage).show(title,
                new WindowSize((int) (width * unit), (int) (height * unit)));
        stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
    }
}
