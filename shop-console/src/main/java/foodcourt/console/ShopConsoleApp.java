package foodcourt.console;

import java.time.InstantSource;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import foodcourt.api.DeviceKind;
import foodcourt.client.discovery.Addressed;
import foodcourt.client.doctor.DeviceLooks;
import foodcourt.client.doctor.Doctor;
import foodcourt.client.firststart.DeviceRole;
import foodcourt.client.firststart.FirstStart;
import foodcourt.client.firststart.Letters;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.practice.Practice;
import foodcourt.client.settings.DeviceFile;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;
import foodcourt.client.watch.DeviceCare;
import foodcourt.client.watch.Supervised;
import foodcourt.client.watch.Supervisor;

/** Runs the console of one shop: {@code --shop bada --server http://...}. */
public final class ShopConsoleApp {
    private static final DeviceFile FILE = DeviceFile.of("console");

    private ShopConsoleApp() {}

    /** Reads the settings and opens the console, or says what is wrong with them. */
    public static void main(String[] arguments) {
        if (Doctor.isAsked(arguments)) {
            System.exit(examine(Doctor.rest(arguments)));
        }
        if (Practice.isAsked(arguments)) {
            var nowhere = System.getProperty("java.io.tmpdir") + "/foodcourt-practice.json";
            Application.launch(Window.class, Practice.begin("--shop=practice", "--unsent-file=" + nowhere));
            return;
        }
        switch (read(arguments)) {
            case Settings.Ready<ConsoleSettings>(var settings) when settings.common().supervise()
                    && !Supervised.isChild() ->
                System.exit(Supervisor.ofThisProgram(ShopConsoleApp.class, settings.common().hung(), arguments).run());
            case Settings.Ready<ConsoleSettings>(var settings) when isNew(settings) ->
                Application.launch(Window.class, arguments);
            case Settings.Ready<ConsoleSettings>(var settings) when settings.shop().isBlank() -> {
                System.err.println("Missing required option: '--shop=ID'\nTry 'shop-console --help'.");
                System.exit(2);
            }
            case Settings.Ready<ConsoleSettings>(var settings) ->
                Application.launch(Window.class, Addressed.arguments(settings.common(), arguments));
            case Settings.Finished<ConsoleSettings>(var exitCode) -> System.exit(exitCode);
        }
    }

    private static boolean isNew(ConsoleSettings settings) {
        return settings.shop().isBlank() && FirstStart.isNeeded(settings.common(), FILE);
    }

    private static Doctor doctor(ConsoleSettings settings) {
        var looks = new DeviceLooks(Addressed.server(settings.common()), InstantSource.system())
                .usual(settings.unsentFile(), true, false);
        looks.add(1, () -> DeviceLooks.settings(settings.common(), FILE));
        return new Doctor(looks);
    }

    private static int examine(String... arguments) {
        return switch (read(arguments)) {
            case Settings.Ready<ConsoleSettings>(var settings) ->
                doctor(settings).report(System.out, settings.common().language());
            case Settings.Finished<ConsoleSettings>(var exitCode) -> exitCode;
        };
    }

    private static Settings<ConsoleSettings> read(String... arguments) {
        return SettingsReader.ofThisProcess(FILE).read(new ConsoleSettings(), arguments);
    }

    /** The window; JavaFX makes it, so it reads the settings again from the same arguments. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var arguments = getParameters().getRaw().toArray(String[]::new);
            if (!(read(arguments) instanceof Settings.Ready<ConsoleSettings>(var settings))) {
                return;
            }
            if (isNew(settings)) {
                FirstStart.show(stage, DeviceRole.CONSOLE, FILE, settings.common(), _ -> Letters.USUAL, this::start);
            } else {
                open(stage, settings);
            }
        }

        private static void open(Stage stage, ConsoleSettings settings) {
            var care = DeviceCare.begin(settings.common(), DeviceKind.CONSOLE, "console-" + settings.shop(),
                    DeviceCare.Extras.none());
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> care.close());
            new ProgramWindow(Console.of(settings), stage).show("Foodcourt · " + settings.shop(),
                    settings.common().window().orElse(null));
        }
    }
}
