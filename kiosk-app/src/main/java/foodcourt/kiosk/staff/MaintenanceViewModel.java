package foodcourt.kiosk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.CourtView;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.speech.Chime;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.Calibration;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** Looking after the kiosk at the device. */
public final class MaintenanceViewModel {

    /** What belongs to the device and not to a visit. */
    public record Device(Calibration calibration, Chime chime, Executor disk, UiThread ui, Runnable restart,
            Supplier<List<String>> log) {}

    /** How far the restart is. */
    public enum Restart {
        NONE,
        /** The same button once more restarts. */
        ASKED,
        /** Nobody knows yet whether an order arrived or money was taken. */
        REFUSED
    }

    /** How far the keeping of the calibration is. */
    public enum Saving {
        NONE, SAVING, SAVED, FAILED
    }

    /**
     * The line that is measured with a ruler.
     *
     * @param px how long it is, px
     * @param saved px for each mm that are kept
     */
    public record Line(double px, double saved, Saving saving) {

        /** Px for each mm, when the line is 200 mm long on the panel. */
        public double pxPerMm() {
            return px / MM;
        }
    }

    /**
     * How the server is.
     *
     * @param lost the live stream is lost
     * @param answer how long the last question took; empty while there is no answer
     */
    public record Connection(boolean lost, Optional<Duration> answer) {}

    /** The line shall be so long. */
    public static final int MM = 200;
    private static final int ASKED_SECONDS = 10;
    private final CourtMenu menu;
    private final KioskSession session;
    private final BooleanSupplier unclear;
    private final Device device;
    private final Ticker ticker;
    private final ObjectProperty<Line> line;
    private final ObjectProperty<Restart> restart = new SimpleObjectProperty<>(Restart.NONE);
    private final ObjectProperty<Connection> connection;
    private int asked;

    /** @param unclear nobody knows yet whether an order arrived or money was taken */
    public MaintenanceViewModel(CourtMenu menu, KioskSession session, BooleanSupplier unclear, Device device,
            Ticker ticker) {
        this.menu = menu;
        this.session = session;
        this.unclear = unclear;
        this.device = device;
        this.ticker = ticker;
        connection = new SimpleObjectProperty<>(new Connection(menu.lostProperty().get(), Optional.empty()));
        line = new SimpleObjectProperty<>(new Line(Calibration.USUAL * MM, Calibration.USUAL, Saving.NONE));
    }

    /** The line to measure. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line;
    }

    /** The last lines of the program's log, newest first. */
    public List<String> log() {
        return device.log().get().reversed();
    }

    /** How far the restart is. */
    public ReadOnlyObjectProperty<Restart> restartProperty() {
        return restart;
    }

    /** How the server is. */
    public ReadOnlyObjectProperty<Connection> connectionProperty() {
        return connection;
    }

    /** When the menu that is shown was told, by the server's time; empty before the first. */
    public Optional<Instant> menuTime() {
        return menu.viewProperty().get().map(CourtView::serverTime);
    }

    /** Begins: reads what is kept; unsubscribing ends it. */
    public Subscription attach() {
        var shown = line.get();
        device.ui().bring(CompletableFuture.supplyAsync(device.calibration()::read, device.disk()), kept -> {
            // whoever is quicker than the disk has lengthened the line already
            var lengthened = line.get().px() - shown.px();
            line.set(new Line(Calibration.within(kept + lengthened / MM) * MM, kept, Saving.NONE));
        });
        refresh();
        return Subscription.combine(ticker.onTick(this::tick), menu.lostProperty().subscribe(
                lost -> connection.set(new Connection(lost, connection.get().answer()))));
    }

    /** Makes the line so many tenths of a millimetre longer, or shorter. */
    public void lengthen(int tenths) {
        var now = line.get();
        var px = now.px() + tenths * now.saved() / 10;
        line.set(new Line(Calibration.within(px / MM) * MM, now.saved(), Saving.NONE));
    }

    /** Keeps it: the line is 200 mm long. */
    public void save() {
        var now = line.get();
        line.set(new Line(now.px(), now.saved(), Saving.SAVING));
        var _ = CompletableFuture.runAsync(() -> device.calibration().save(now.pxPerMm()), device.disk())
                .whenComplete((_, failure) -> device.ui().execute(() -> line.set(failure == null
                        ? new Line(now.px(), now.pxPerMm(), Saving.SAVED)
                        : new Line(now.px(), now.saved(), Saving.FAILED))));
    }

    /** Lets a sound be heard. */
    public void listen() {
        device.chime().play(Chime.Sound.CALL);
    }

    /** Asks the server for the whole court, and measures how long it takes. */
    public void refresh() {
        var sent = System.nanoTime();
        connection.set(new Connection(connection.get().lost(), Optional.empty()));
        var _ = menu.asked().thenAccept(answered -> connection.set(new Connection(connection.get().lost(),
                answered ? Optional.of(Duration.ofNanos(System.nanoTime() - sent)) : Optional.empty())));
    }

    /** Leads to the squares that are to be touched. */
    public void testTouch() {
        session.show(new Screen.TouchTest());
    }

    /** Leads to the doctor's report. */
    public void examine() {
        session.show(new Screen.Doctor());
    }

    /** Asks once, then restarts, unless something waits for its answer. */
    public void restart() {
        if (unclear.getAsBoolean()) {
            ask(Restart.REFUSED);
        } else if (restart.get() == Restart.ASKED) {
            device.restart().run();
        } else {
            ask(Restart.ASKED);
        }
    }

    /** Back to the guests. */
    public void leave() {
        session.end();
    }

    private void ask(Restart now) {
        asked = ASKED_SECONDS;
        restart.set(now);
    }

    private void tick() {
        if (restart.get() != Restart.NONE && --asked <= 0) {
            restart.set(Restart.NONE);
        }
    }
}
