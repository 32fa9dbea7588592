package foodcourt.trials.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.WindowSize;
import foodcourt.trials.processes.ServerProcess;
import foodcourt.trials.report.Settings;
import foodcourt.trials.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code mvn -Psoak verify}: see docs/trials.md. The server is a process of its own, so that this one holds the kiosk and
 * nothing else that grows.
 */
class SoakTrial {
    private static final String COLUMN = "kiosk";
    private static final int LOOK_EVERY = 1000;
    /** Every screen was shown in every language, and everything that is made once was made. */
    private static final int WARM_UP = 300;
    /**
     * What may be more at the end. A visit that leaves as little as its basket's properties, 1 KB, makes 10 MB in a day; a
     * screen that is not let go of, 300 KB and more, ends the memory in the first hour. Two readings of the same kiosk differ
     * by well under 1 MB.
     */
    private static final double MORE_MEGABYTES = 3;
    /** Pools that breathe: the HTTP client's and the toolkit's. */
    private static final int MORE_THREADS = 4;

    private final int guests = Settings.number("soak.guests", 10_000);
    /** Small, so that painting in memory does not take most of the day; the design is scaled as a whole. */
    private final WindowSize window = WindowSize.parse(System.getProperty("soak.window", "270x480"));
    private final Table table = new Table("Soak trial, " + guests + " guests", List.of(COLUMN));
    private final List<Footprint> footprints = new ArrayList<>();

    @Test
    void aDayOfGuestsLeavesNothingBehind() throws Exception {
        FxToolkit.registerPrimaryStage();
        var folder = Settings.folder("soak");
        try (var server = new ServerProcess(folder, "", ServerProcess.TIRELESS_SHOPS)) {
            server.startAndWait();
            try (var consoles = new CourtServer(server.address(), "console");
                    var kitchens = new Kitchens(consoles, consoles.court().join().done().orElseThrow());
                    var day = new KioskDay(server.address(), folder, window)) {
                live(day, folder);
            }
        }
        table.print(System.out);
        verdict();
    }

    private void live(KioskDay day, Path folder) throws InterruptedException {
        day.guests(0, WARM_UP);
        look(day, folder, 0);
        for (int guest = 0; guest < guests; guest += LOOK_EVERY) {
            day.guests(WARM_UP + guest, WARM_UP + Math.min(guests, guest + LOOK_EVERY));
            look(day, folder, Math.min(guests, guest + LOOK_EVERY));
        }
        table.put("simulated hours", COLUMN, "%.1f".formatted(day.simulated().toSeconds() / 3600.0));
        table.put("touches", COLUMN, day.times().count());
        table.put("touch to paint, median ms", COLUMN, "%.1f".formatted(day.times().within(0.5)));
        table.put("touch to paint, p99 ms", COLUMN, "%.1f".formatted(day.times().within(0.99)));
    }

    private void look(KioskDay day, Path folder, int guest) {
        var footprint = Footprint.now(folder);
        footprints.add(footprint);
        var words = "%.2f MB, %d threads, %d virtual".formatted(footprint.megabytes(), footprint.threads(),
                footprint.virtualThreads());
        table.put("after " + guest + " guests", COLUMN, words);
        Table.tell("after " + guest + " guests: " + words + "; touch to paint p99 "
                + "%.1f ms".formatted(day.times().within(0.99)));
    }

    private void verdict() {
        var first = footprints.getFirst();
        var last = footprints.getLast();
        assertThat(last.megabytes()).as("MB at the end").isLessThan(first.megabytes() + MORE_MEGABYTES);
        assertThat(last.threads()).as("threads at the end").isLessThanOrEqualTo(first.threads() + MORE_THREADS);
        assertThat(last.virtualThreads()).as("virtual threads at the end")
                .isLessThanOrEqualTo(first.virtualThreads() + MORE_THREADS);
    }
}
