package foodcourt.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import foodcourt.board.Board;
import foodcourt.board.BoardSettings;
import foodcourt.client.connection.CourtServer;
import foodcourt.client.fx.Program;
import foodcourt.client.settings.Settings;
import foodcourt.client.settings.SettingsReader;
import foodcourt.console.Console;
import foodcourt.console.ConsoleSettings;
import foodcourt.kiosk.Kiosk;
import foodcourt.kiosk.KioskSettings;
import foodcourt.kiosk.KioskTimes;
import foodcourt.kiosk.PaymentSettings;
import foodcourt.kiosk.SlipSettings;

/**
 * The three apps as they are, pointed at this demo's server. Made on the UI thread.
 *
 * @param payment a simulated card terminal stands beside the kiosk
 */
record Programs(URI server, Path devices, boolean payment) {

    Program kiosk() {
        var data = devices.resolve("kiosk");
        var settings = new KioskSettings(server, "ko", "kiosk 1", data, KioskTimes.USUAL.withoutAttract(),
                Optional.empty(), SlipSettings.NONE, payment
                        ? PaymentSettings.simulated(data.resolve("terminal.properties"))
                        : PaymentSettings.withoutTerminal());
        return new Kiosk(settings, new CourtServer(server, settings.device()));
    }

    Program console(String shopId) {
        var read = SettingsReader.ofThisProcess().read(new ConsoleSettings(), "--server=" + server, "--shop=" + shopId,
                "--unsent-file=" + devices.resolve("unsent-" + shopId + ".json"));
        return switch (read) {
            case Settings.Ready<ConsoleSettings>(var settings) -> Console.of(settings);
            case Settings.Finished<ConsoleSettings>(int exit) -> throw new IllegalStateException("exit code " + exit);
        };
    }

    Program board() {
        return new Board(BoardSettings.of(server, "ko"));
    }
}
