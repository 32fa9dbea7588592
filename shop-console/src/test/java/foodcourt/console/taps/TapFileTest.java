package foodcourt.console.taps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketAction;

import static foodcourt.console.SampleTickets.id;
import static org.assertj.core.api.Assertions.assertThat;

class TapFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsReadBackInOrderAfterARestart() {
        var taps = List.of(Tap.on(id("A001"), "A001", TicketAction.FINISH_COOKING),
                Tap.reject(id("A002"), "A002", RejectReason.TOO_BUSY));
        try (var file = new TapFile(folder.resolve("sub/unsent.json"))) {
            file.keep(List.of(taps.getFirst()));
            file.keep(taps);
        }

        try (var again = new TapFile(folder.resolve("sub/unsent.json"))) {
            assertThat(again.kept().join()).isEqualTo(taps);
        }
    }

    @Test
    void withoutAFileNothingWasKept() {
        try (var file = new TapFile(folder.resolve("none.json"))) {
            assertThat(file.kept().join()).isEmpty();
        }
    }

    @Test
    void aSpoiltFileDoesNotKeepTheConsoleFromStarting() throws IOException {
        var spoilt = Files.writeString(folder.resolve("spoilt.json"), "{not");
        try (var file = new TapFile(spoilt)) {
            assertThat(file.kept().join()).isEmpty();
        }
    }
}
