package foodcourt.board;

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

/** The pickup board as a program: {@code --help} lists what it can be told. */
public final class DisplayBoardApp {
    private static final DeviceFile FILE = DeviceFile.of("board");

    private DisplayBoardApp() {}

    /** Shows the board, or ends with exit code 0 after help, 2 after a wrong option. */
    public static void main(String[] arguments) {
        if (Doctor.isAsked(arguments)) {
            System.exit(examine(Doctor.rest(arguments)));
        }
        if (Practice.isAsked(arguments)) {
            Application.launch(Window.class, Practice.begin());
            return;
        }
        switch (read(arguments)) {
            case Settings.Ready<BoardOptions>(var options) when options.common().supervise() && !Supervised.isChild() ->
                System.exit(
                        Supervisor.ofThisProgram(DisplayBoardApp.class, options.common().hung(), arguments).run());
            case Settings.Ready<BoardOptions>(var options) ->
                Application.launch(Window.class, FirstStart.isNeeded(options.common(), FILE) ? arguments
                        : Addressed.arguments(options.common(), arguments));
            case Settings.Finished<BoardOptions> finished -> System.exit(finished.exitCode());
        }
    }

    private static Doctor doctor(BoardOptions options) {
        var looks = new DeviceLooks(Addressed.server(options.common()), InstantSource.system())
                .usual(FILE.path(), false, !options.settings().speak().isEmpty());
        looks.add(1, () -> DeviceLooks.settings(options.common(), FILE));
        return new Doctor(looks);
    }

    private static int examine(String... arguments) {
        return switch (read(arguments)) {
            case Settings.Ready<BoardOptions>(var options) ->
                doctor(options).report(System.out, options.common().language());
            case Settings.Finished<BoardOptions> finished -> finished.exitCode();
        };
    }

    private static Settings<BoardOptions> read(String... arguments) {
        return SettingsReader.ofThisProcess(FILE).read(new BoardOptions(), arguments);
    }

    /** The board in its window; JavaFX makes it, so it reads the options again. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var raw = getParameters().getRaw().toArray(String[]::new);
            if (!(read(raw) instanceof Settings.Ready<BoardOptions>(var options))) {
                return;
            }
            if (FirstStart.isNeeded(options.common(), FILE)) {
                FirstStart.show(stage, DeviceRole.BOARD, FILE, options.common(), _ -> Letters.USUAL, this::start);
            } else {
                open(stage, options);
            }
        }

        private static void open(Stage stage, BoardOptions options) {
            var care = DeviceCare.begin(options.common(), DeviceKind.BOARD, "board", DeviceCare.Extras.none());
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> care.close());
            new ProgramWindow(new Board(options.settings()), stage).show("Foodcourt",
                    options.common().window().orElse(null));
        }
    }
}
