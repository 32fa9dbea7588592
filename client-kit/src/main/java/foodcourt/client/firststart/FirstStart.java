package foodcourt.client.firststart;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;

import foodcourt.client.fx.Program;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.fx.Taps;
import foodcourt.client.fx.UiThread;
import foodcourt.client.settings.CommonOptions;
import foodcourt.client.settings.DeviceFile;
import foodcourt.client.text.Texts;
import foodcourt.client.watch.DeviceCare;

/** The first start of a device as a program of its own, which ends when the settings are written. On the UI thread. */
public final class FirstStart implements Program {
    private final DeviceRole role;
    private final FirstStartView view;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("disk").factory());
    private Subscription shown = Subscription.EMPTY;

    /**
     * @param language of the first page
     * @param letters of a language
     * @param done what happens when the settings are written
     */
    public FirstStart(DeviceRole role, DeviceFile file, String language, Function<String, Letters> letters,
            Runnable done) {
        this(role, file, language, letters, Network.ofThisMachine(), UiThread.javaFx(), done);
    }

    FirstStart(DeviceRole role, DeviceFile file, String language, Function<String, Letters> letters, Network network,
            UiThread ui, Runnable done) {
        this.role = role;
        var texts = Texts.of(FirstStart.class, language);
        var model = new FirstStartViewModel(role, network, file, texts.languageProperty(), ui, disk, done);
        view = new FirstStartView(role, model, texts, new Taps(InstantSource.system()), letters,
                file.path().toString());
    }

    /**
     * Shows the questions in this stage; when they are answered, the program gets a stage of its own and this one goes.
     *
     * @param program is started with the stage in which it is to be shown
     */
    public static void show(Stage stage, DeviceRole role, DeviceFile file, CommonOptions options,
            Function<String, Letters> letters, Consumer<Stage> program) {
        var endWatching = DeviceCare.watchScreen(options);
        var questions = new FirstStart(role, file, options.language(), letters, () -> {
            endWatching.run();
            program.accept(new Stage());
            stage.hide();
        });
        new ProgramWindow(questions, stage).show("Foodcourt", options.window().orElse(null));
    }

    /** Nobody has told this device where its server is, nor has it ever been asked. */
    public static boolean isNeeded(CommonOptions told, DeviceFile file) {
        return told.serverTold().isEmpty() && told.config().isEmpty() && !file.isThere();
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public double width() {
        return role.width();
    }

    @Override
    public double height() {
        return role.height();
    }

    @Override
    public void start() {
        shown = view.attach();
    }

    @Override
    public void close() {
        shown.unsubscribe();
        disk.shutdown();
    }
}
