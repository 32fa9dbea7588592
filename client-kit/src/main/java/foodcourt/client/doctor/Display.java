package foodcourt.client.doctor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Screen;

import foodcourt.client.fx.UiThread;

/** The screens that JavaFX finds. It can be asked once in a process. */
final class Display {
    private static final int SECONDS = 20;

    private Display() {}

    static Finding look() {
        var linux = System.getProperty("os.name", "").equals("Linux");
        var headless = "Headless".equals(System.getProperty("glass.platform"));
        if (linux && !headless && System.getenv("DISPLAY") == null) {
            return Finding.todo("display.elsewhere");
        }
        var screens = new CompletableFuture<String>();
        try {
            start(() -> screens.complete(Screen.getScreens().stream().map(Display::words)
                    .collect(Collectors.joining(", "))));
            return Finding.well("display.there", screens.get(SECONDS, TimeUnit.SECONDS));
        } catch (UnsupportedOperationException | TimeoutException | ExecutionException dark) {
            return Finding.todo("display.dark", dark.toString());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Finding.todo("display.unasked");
        }
    }

    /** Where the program already runs, its toolkit does too. */
    private static void start(Runnable look) {
        try {
            Platform.startup(look);
        } catch (IllegalStateException runs) {
            UiThread.javaFx().execute(look);
        }
    }

    private static String words(Screen screen) {
        return "%.0f×%.0f px".formatted(screen.getBounds().getWidth() * screen.getOutputScaleX(),
                screen.getBounds().getHeight() * screen.getOutputScaleY());
    }
}
