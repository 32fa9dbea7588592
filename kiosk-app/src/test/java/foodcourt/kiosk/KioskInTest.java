package foodcourt.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import foodcourt.client.checks.FxToolkit;
import foodcourt.client.checks.Pictures;
import foodcourt.client.checks.ScreenChecks;
import foodcourt.client.fx.HandTicker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.look.PictureStore;
import foodcourt.client.speech.SilentChime;
import foodcourt.client.text.Texts;
import foodcourt.kiosk.printing.FakePrinter;
import foodcourt.kiosk.session.StaffPin;

/** A kiosk at a fake court, in a scene without a window; pressed by node id. */
final class KioskInTest implements AutoCloseable {

    final FakeCourt court = new FakeCourt();
    final HandTicker ticker = new HandTicker();
    final TerminalInTest terminal = new TerminalInTest();
    final SilentChime chime = new SilentChime();
    int restarts;
    /** What the program logged. */
    List<String> log = List.of();
    /** Decoding them took a third of the time of all tests. */
    private static final PictureStore PICTURES = new PictureStore(pictures().toUri());
    /** A server that refuses at once; its name stands on the staff's page, which must not depend on where the tests lie. */
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");
    private static final StaffPin PIN = StaffPin.of("135790");
    private final SlipSettings slips;
    private final Path data;
    private Kiosk kiosk;
    private Instant now = SampleCourt.NOON;

    KioskInTest(String language) {
        this(language, true);
    }

    KioskInTest(String language, boolean serverThere) {
        this(language, serverThere, SlipSettings.NONE);
    }

    private KioskInTest(String language, boolean serverThere, SlipSettings slips) {
        this.slips = slips;
        court.away = !serverThere;
        data = temporary();
        kiosk = FxToolkit.on(() -> make(language));
        FxToolkit.run(kiosk::start);
    }

    /** With a printer, whose paper is this, and a scanner. */
    static KioskInTest withPrinter(String language, FakePrinter printer) {
        return new KioskInTest(language, true,
                new SlipSettings(printer.choice(), temporary(), 80, Optional.empty(), true));
    }

    /** Types this as fast as a scanner does, with Enter at its end. */
    KioskInTest scans(String text) {
        now = now.plusSeconds(1);
        FxToolkit.run(() -> {
            text.chars().forEach(letter -> Event.fireEvent(kiosk.root(),
                    new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false,
                            false, false)));
            Event.fireEvent(kiosk.root(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        FxToolkit.settle();
        return this;
    }

    private Kiosk make(String language) {
        InstantSource clock = () -> now;
        var settings = new KioskSettings(NOBODY, language, "kiosk-1", data, KioskTimes.USUAL,
                Optional.of(PIN), slips,
                new PaymentSettings(PaymentSettings.Terminal.NONE, data, PaymentSettings.EVERY));
        var made = new Kiosk(settings, court, () -> {
        }, PICTURES, UiThread.javaFx(), ticker, clock, chime, new Host(() -> restarts++, () -> log),
                terminal);
        var _ = new Scene(made.root(), made.width(), made.height());
        // a window's first pulse does it; without it the colours of the look are unknown to what changes before a picture
        made.root().applyCss();
        return made;
    }

    /** Crashes and starts again with the same data folder. */
    void restart(String language) {
        FxToolkit.run(kiosk::close);
        kiosk = FxToolkit.on(() -> make(language));
        FxToolkit.run(kiosk::start);
    }

    private static Path pictures() {
        var module = Path.of("server/src/main/resources/sample-court");
        return (Files.exists(module) ? module : Path.of("..").resolve(module)).toAbsolutePath().normalize();
    }

    /** Below target, so that the next clean takes with it what hundreds of kiosks leave. */
    private static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "kiosks")), "kiosk");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    Path data() {
        return data;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /** Presses these one after the other. */
    KioskInTest press(String... ids) {
        for (var id : ids) {
            now = now.plusSeconds(1);
            awaits(id);
            FxToolkit.run(() -> fire(id));
            FxToolkit.settle();
        }
        return this;
    }

    /** Presses this in the same moment as what was before. */
    void pressAtOnce(String id) {
        FxToolkit.run(() -> fire(id));
        FxToolkit.settle();
    }

    private void fire(String id) {
        if (!(node(id) instanceof ButtonBase button) || button.isDisabled()) {
            throw new AssertionError("#" + id + " cannot be pressed");
        }
        button.fire();
    }

    @org.jspecify.annotations.Nullable
    Node node(String id) {
        return kiosk.root().lookupAll("#" + id).stream().filter(KioskInTest::seen).findFirst().orElse(null);
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Holds the sign until the number of staff is asked for. */
    KioskInTest holdsTheSign(int seconds) {
        return holds("logo", seconds);
    }

    /** Keeps a finger on this for so long. */
    KioskInTest holds(String id, int seconds) {
        now = now.plusSeconds(1);
        var sign = java.util.Objects.requireNonNull(FxToolkit.on(() -> node(id)));
        FxToolkit.run(() -> Event.fireEvent(sign, mouse(MouseEvent.MOUSE_PRESSED)));
        seconds(seconds);
        FxToolkit.run(() -> Event.fireEvent(sign, mouse(MouseEvent.MOUSE_RELEASED)));
        now = now.plusSeconds(1);
        return this;
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, null);
    }

    /** Touches a square of the touch test, so far from its middle, px. */
    KioskInTest touchesSquare(int square, double x, double y) {
        now = now.plusSeconds(1);
        return touch(square, x, y);
    }

    /** A moment later. */
    KioskInTest bouncesOnSquare(int square) {
        now = now.plusMillis(100);
        return touch(square, 0, 0);
    }

    private KioskInTest touch(int square, double x, double y) {
        var area = java.util.Objects.requireNonNull(FxToolkit.on(() -> node("touch-area")));
        var middle = FxToolkit.on(() -> {
            var place = ((javafx.scene.Parent) area).getChildrenUnmodifiable().get(square);
            return place.localToScene(place.getLayoutBounds().getCenterX() + x,
                    place.getLayoutBounds().getCenterY() + y);
        });
        FxToolkit.run(() -> Event.fireEvent(area, new MouseEvent(MouseEvent.MOUSE_PRESSED, middle.getX(),
                middle.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false,
                false, false, new javafx.scene.input.PickResult(area, middle.getX(), middle.getY()))));
        return this;
    }

    boolean disabled(String id) {
        return FxToolkit.on(() -> {
            var found = node(id);
            return found != null && found.isDisabled();
        });
    }

    /** As a time server does to a device whose clock was wrong. */
    void setsTheClockBack() {
        setsTheClock(Duration.ofHours(-1));
    }

    /** So far ahead, or back. */
    void setsTheClock(Duration ahead) {
        now = now.plus(ahead);
    }

    /** Long enough that the next tap counts. */
    void letsTimePass() {
        now = now.plusSeconds(1);
    }

    String accessibleText(String id) {
        var node = node(id);
        return node == null ? "" : String.valueOf(node.getAccessibleText());
    }

    /** Waits until this is shown. */
    KioskInTest awaits(String id) {
        FxToolkit.until(id, Duration.ofSeconds(10), () -> node(id) != null);
        return this;
    }

    boolean shows(String id) {
        return FxToolkit.on(() -> node(id) != null);
    }

    /** Words on the screen. */
    List<String> words() {
        return FxToolkit.on(() -> ScreenChecks.of(kiosk.root()).words());
    }

    /** Waits until these words of the bundle are shown, in whatever language. */
    KioskInTest awaitsWords(String key) {
        var wanted = Texts.spokenBy(Kiosk.class).stream().map(language -> Texts.of(Kiosk.class, language).get(key))
                .toList();
        FxToolkit.until(key, Duration.ofSeconds(30), () -> ScreenChecks.of(kiosk.root()).words().stream()
                .anyMatch(words -> wanted.stream().anyMatch(words::contains)));
        return this;
    }

    void seconds(int seconds) {
        for (int i = 0; i < seconds; i++) {
            FxToolkit.run(ticker::tick);
        }
        FxToolkit.settle();
    }

    /** Tells the court something on the UI thread and lets the screen follow. */
    void meanwhile(Runnable happening) {
        FxToolkit.run(happening::run);
        FxToolkit.settle();
        FxToolkit.settle();
    }

    List<String> findings() {
        return FxToolkit.on(() -> ScreenChecks.of(kiosk.root()).findings(ScreenChecks.Limits.KIOSK));
    }

    /** Leaves a picture of the screen, when pictures are asked for. */
    void picture(String name) {
        if (!Pictures.wanted()) {
            return;
        }
        FxToolkit.run(() -> {
            kiosk.root().applyCss();
            kiosk.root().layout();
        });
        FxToolkit.until("pictures", Duration.ofSeconds(20), this::picturesAreThere);
        Pictures.save(kiosk, name);
    }

    private boolean picturesAreThere() {
        return kiosk.root().lookupAll(".image-view").stream()
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .allMatch(view -> view.getImage() == null || view.getImage().getProgress() >= 1);
    }

    @Override
    public void close() {
        FxToolkit.run(kiosk::close);
    }
}
