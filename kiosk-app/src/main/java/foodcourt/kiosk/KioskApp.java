package foodcourt.kiosk;

import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import foodcourt.api.DeviceKind;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.discovery.Addressed;
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
import foodcourt.client.watch.RecentLog;
import foodcourt.client.watch.Supervised;
import foodcourt.client.watch.Supervisor;
import foodcourt.kiosk.frame.Script;

/** The kiosk as a program of its own. */
public final class KioskApp {
    private static final DeviceFile FILE = DeviceFile.of("kiosk");

    private KioskApp() {}

    /** Starts the kiosk; {@code --help} says what it can be told. */
    public static void main(String[] arguments) {
        if (Doctor.isAsked(arguments)) {
            System.exit(examine(Doctor.rest(arguments)));
        }
        if (Practice.isAsked(arguments)) {
            var nowhere = System.getProperty("java.io.tmpdir") + "/foodcourt-practice";
            Application.launch(Window.class, Practice.begin("--data=" + nowhere));
            return;
        }
        switch (read(arguments)) {
            case Settings.Ready<KioskOptions>(var options) when options.hashToPrint().isPresent() ->
                System.out.println(options.hashToPrint().get());
            case Settings.Ready<KioskOptions>(var options) when options.common().supervise() && !Supervised.isChild() ->
                System.exit(
                        Supervisor.ofThisProgram(KioskApp.class, options.common().hung(), arguments).run());
            case Settings.Ready<KioskOptions>(var options) when FirstStart.isNeeded(options.common(), FILE) ->
                Application.launch(Window.class, arguments);
            case Settings.Ready<KioskOptions>(var options) ->
                Application.launch(Window.class, Addressed.arguments(options.common(), arguments));
            case Settings.Finished<KioskOptions>(var exitCode) -> System.exit(exitCode);
        }
    }

    private static int examine(String... arguments) {
        return switch (read(arguments)) {
            case Settings.Ready<KioskOptions>(var options) ->
                KioskDoctor.of(options, FILE).report(System.out, options.common().language());
            case Settings.Finished<KioskOptions>(var exitCode) -> exitCode;
        };
    }

    private static Settings<KioskOptions> read(String... arguments) {
        return SettingsReader.ofThisProcess(FILE).read(new KioskOptions(), arguments);
    }

    /** JavaFX makes this itself, so it reads the arguments once more. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            if (!(read(getParameters().getRaw()
                    .toArray(String[]::new)) instanceof Settings.Ready<KioskOptions>(var options))) {
                return;
            }
            if (FirstStart.isNeeded(options.common(), FILE)) {
                FirstStart.show(stage, DeviceRole.KIOSK, FILE, options.common(), Window::letters, this::start);
            } else {
                open(stage, options);
            }
        }

        private static void open(Stage stage, KioskOptions options) {
            var log = RecentLog.ofThisProgram();
            var settings = options.settings();
            var kiosk = new Kiosk(settings, new CourtServer(settings.server(), settings.device()),
                    new Host(() -> System.exit(Supervisor.RESTART), log::lines));
            var care = DeviceCare.begin(options.common(), DeviceKind.KIOSK, "kiosk",
                    new DeviceCare.Extras(kiosk::printer, kiosk::lastOrder));
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> care.close());
            new ProgramWindow(kiosk, stage).show("Foodcourt", options.common().window().orElse(null));
        }

        private static Letters letters(String language) {
            var script = Script.of(language);
            return new Letters(script.medium(), script.bold(), script.black());
        }
    }
}
