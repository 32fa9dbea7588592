package foodcourt.trials.soak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.HandTicker;
import foodcourt.client.fx.Picture;
import foodcourt.client.fx.ProgramWindow;
import foodcourt.client.fx.WindowSize;
import foodcourt.kiosk.Kiosk;
import foodcourt.kiosk.KioskSettings;
import foodcourt.kiosk.KioskTimes;

/** One kiosk in a window at a real server, and the guests who come to it one after the other. */
final class KioskDay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PaintTimes times = new PaintTimes();
    private final Path folder;
    private final Stage stage;
    private final Kiosk kiosk;
    private final Hand hand;

    KioskDay(URI server, Path folder, WindowSize size) {
        this.folder = folder;
        var opened = onUi(() -> open(server, size));
        stage = opened.stage();
        kiosk = opened.kiosk();
        hand = opened.hand();
    }

    private record Opened(Stage stage, Kiosk kiosk, Hand hand) {}

    private Opened open(URI server, WindowSize size) {
        var ticker = new HandTicker();
        var settings = new KioskSettings(server, "ko", "kiosk 1", folder.resolve("kiosk"), KioskTimes.USUAL);
        var clock = new ToldClock();
        var made = new Kiosk(settings, new CourtServer(server, settings.device()), ticker, clock);
        var window = new Stage();
        new ProgramWindow(made, window).show("kiosk", size);
        var fingers = new Hand(window.getScene(), ticker, times);
        clock.follow(fingers);
        fingers.start();
        return new Opened(window, made, fingers);
    }

    /** These guests come, each when the one before is done. */
    void guests(int from, int to) throws InterruptedException {
        for (int guest = from; guest < to; guest++) {
            visit(guest);
        }
    }

    private void visit(int guest) throws InterruptedException {
        var visit = Guests.visit(guest);
        try {
            onUi(() -> hand.does(visit)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            var picture = folder.resolve("stuck.png");
            throw new AssertionError("guest " + guest + " waits in vain: " + onUi(hand::next) + ", see "
                    + pictureOf(picture), stuck);
        }
    }

    private Path pictureOf(Path file) {
        try {
            Picture.save(kiosk, file);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        return file;
    }

    /** How long the touches took to be painted. */
    PaintTimes times() {
        return times;
    }

    /** The part of the simulated day that has gone by. */
    Duration simulated() {
        return Duration.ofSeconds(hand.seconds());
    }

    @Override
    public void close() {
        onUi(() -> {
            hand.stop();
            stage.close();
            return true;
        });
    }

    private static <T> T onUi(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Platform::runLater).join();
    }
}
