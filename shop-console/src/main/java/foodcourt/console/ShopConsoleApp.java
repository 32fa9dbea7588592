package foodcourt.console;

import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import foodcourt.api.DeviceKind;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;
import foodcourt.client.watch.DeviceCare;
import foodcourt.client.watch.Supervised;
import foodcourt.client.watch.Supervisor;

/** Runs the console of one shop: {@code --shop bada --server http://...}. */
public final class ShopConsoleApp {

    private ShopConsoleApp() {}

    /** Reads the settings and opens the console, or says what is wrong with them. */
    public static void main(String[] arguments) {
        switch (read(arguments)) {
            case Settings.Ready<ConsoleSettings>(var settings) when settings.common().supervise()
                    && !Supervised.isChild() ->
                System.exit(Supervisor.ofThisProgram(ShopConsoleApp.class, settings.common().hung(), arguments).run());
            case Settings.Ready<ConsoleSettings> _ -> Application.launch(Window.class, arguments);
            case Settings.Finished<ConsoleSettings>(var exitCode) -> System.exit(exitCode);
        }
    }

    private static Settings<ConsoleSettings> read(String... arguments) {
        return SettingsReader.ofThisProcess().read(new ConsoleSettings(), arguments);
    }

    /** The window; JavaFX makes it, so it reads the settings again from the same arguments. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var arguments = getParameters().getRaw().toArray(String[]::new);
            if (read(arguments) instanceof Settings.Ready<ConsoleSettings>(var settings)) {
                var care = DeviceCare.begin(settings.common(), DeviceKind.CONSOLE, "console-" + settings.shop(),
                        DeviceCare.Extras.none());
                stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> care.close());
                new ProgramWindow(Console.of(settings), stage).show("Foodcourt · " + settings.shop(),
                        settings.common().window().orElse(null));
            }
        }
    }
}
