package foodcourt.kiosk.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.session.Calibration;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/**
 * Whether the panel feels a finger where it is: squares all over the screen are touched one after the other. Lives as long as
 * the kiosk, so that the page before it can say when that was last done.
 */
public final class TouchTestViewModel {

    /** Squares in a row. */
    public static final int COLUMNS = 5;
    /** Rows of squares. */
    public static final int ROWS = 8;
    /** All squares. */
    public static final int SQUARES = COLUMNS * ROWS;

    /**
     * How far it is.
     *
     * @param done squares that were touched
     * @param largestError from the middle of a square to where the finger was felt, mm
     */
    public record Progress(int done, double largestError) {

        /** Every square was touched. */
        public boolean complete() {
            return done == SQUARES;
        }

        /** Squares that are left. */
        public int left() {
            return SQUARES - done;
        }
    }

    /** A test that was done to its end. */
    public record Tested(Instant at, double largestError) {}

    private static final Progress BEGIN = new Progress(0, 0);
    private final KioskSession session;
    private final Calibration calibration;
    private final Executor disk;
    private final UiThread ui;
    private final InstantSource clock;
    private final ObjectProperty<Progress> progress = new SimpleObjectProperty<>(BEGIN);
    private Optional<Tested> tested = Optional.empty();
    private double pxPerMm = Calibration.USUAL;

    /** @param disk where the calibration is read, not the UI thread */
    public TouchTestViewModel(KioskSession session, Calibration calibration, Executor disk, UiThread ui,
            InstantSource clock) {
        this.session = session;
        this.calibration = calibration;
        this.disk = disk;
        this.ui = ui;
        this.clock = clock;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress;
    }

    /** The last test that was done to its end, since the kiosk was started. */
    public Optional<Tested> tested() {
        return tested;
    }

    /** Begins anew. */
    public void begin() {
        progress.set(BEGIN);
        ui.bring(CompletableFuture.supplyAsync(calibration::read, disk), known -> pxPerMm = known);
    }

    /**
     * A finger was felt.
     *
     * @param x from the middle of the square whose turn it is, px
     * @param y from its middle, px
     * @param inside within that square; outside it only the error counts
     */
    public void touched(double x, double y, boolean inside) {
        var now = progress.get();
        if (now.complete()) {
            return;
        }
        var error = Math.max(now.largestError(), Math.hypot(x, y) / pxPerMm);
        progress.set(new Progress(now.done() + (inside ? 1 : 0), error));
        if (progress.get().complete()) {
            tested = Optional.of(new Tested(clock.instant(), error));
        }
    }

    /** Back to what else can be done at the kiosk. */
    public void leave() {
        session.show(new Screen.Maintenance());
    }
}
