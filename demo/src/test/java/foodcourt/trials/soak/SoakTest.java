package foodcourt.trials.soak;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.WindowSize;
import foodcourt.server.FoodcourtServer;
import foodcourt.trials.processes.ServerProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick part of {@link SoakTrial}: every kind of guest comes to the first screen again, and no thread stays behind. */
class SoakTest {
    private static final int KINDS = 10;
    private static final int GUESTS = 20;
    private static final int MORE_THREADS = 6;

    @TempDir
    Path folder;

    @Test
    void guestsOfEveryKindComeAndGo() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (var server = FoodcourtServer.start(Stream.concat(ServerProcess.TIRELESS_SHOPS.stream(),
                Stream.of("--server.port=0", "--foodcourt.data=" + folder.resolve("server"))).toArray(String[]::new));
                var consoles = new CourtServer(server.address(), "console");
                var kitchens = new Kitchens(consoles, consoles.court().join().done().orElseThrow());
                var day = new KioskDay(server.address(), folder, new WindowSize(270, 480))) {
            day.guests(0, KINDS);
            var before = Footprint.now(folder);
            day.guests(KINDS, GUESTS);
            assertThat(day.times().count()).isGreaterThan(GUESTS * 4);
            assertThat(Footprint.now(folder).threads()).isLessThanOrEqualTo(before.threads() + MORE_THREADS);
        }
    }
}
