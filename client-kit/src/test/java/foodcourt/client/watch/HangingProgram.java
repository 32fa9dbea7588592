package foodcourt.client.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import foodcourt.api.DeviceKind;
import foodcourt.client.fx.EmptyProgram;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.fx.WindowSize;
import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;

/** A program as the apps are, run as a process of its own by {@link SupervisorTest}: what goes wrong is told by the first argument. */
public final class HangingProgram {

    private HangingProgram() {}

    /** Arguments: what goes wrong, a file that gets a line for each run, how many runs go wrong, then options. */
    public static void main(String[] arguments) throws IOException {
        var runs = Path.of(arguments[1]);
        Files.writeString(runs, "run\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.readAllLines(runs).size() > Integer.parseInt(arguments[2])) {
            System.exit(0);
        }
        switch (arguments[0]) {
            case "crash" -> System.exit(1);
            case "wrong-option" -> System.exit(2);
            case "mute" -> fallsSilent();
            default -> Application.launch(Window.class, arguments[3]);
        }
    }

    private static void fallsSilent() {
        Supervised.beat();
        park();
    }

    private static void park() {
        while (true) {
            LockSupport.park();
        }
    }

    /** The options of an app. */
    @Command(name = "hanging")
    static final class Options {
        @Mixin
        private CommonOptions common = new CommonOptions();
    }

    /** Hangs as soon as it is shown. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var read = SettingsReader.ofThisProcess().read(new Options(),
                    getParameters().getRaw().toArray(String[]::new));
            if (read instanceof Settings.Ready<Options>(var options)) {
                var _ = DeviceCare.begin(options.common, DeviceKind.KIOSK, "hanging", DeviceCare.Extras.none());
                new ProgramWindow(new EmptyProgram(), stage).show("hanging", new WindowSize(270, 480));
                Platform.runLater(Window::hangsOnPurpose);
            }
        }

        private static void hangsOnPurpose() {
            park();
        }
    }
}
