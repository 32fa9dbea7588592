package foodcourt.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import foodcourt.client.connection.CourtServer;

/** Kiosk, three consoles and the board without a display, and an observer of the server. */
final class HeadlessCourt implements RunningCourt, AutoCloseable {
    private static final List<String> SHOPS = List.of("bada", "basak", "maekom");

    private final Observer observer;
    private final Screen kiosk;
    private final Map<String, Screen> consoles = new LinkedHashMap<>();
    private final Screen board;

    HeadlessCourt(Programs programs) {
        observer = new Observer(new CourtServer(programs.server(), "observer"));
        board = new Screen("board", programs::board);
        for (var shop : SHOPS) {
            consoles.put(shop, new Screen("console " + shop, () -> programs.console(shop)));
        }
        kiosk = new Screen("kiosk", programs::kiosk);
    }

    @Override
    public Observer server() {
        return observer;
    }

    @Override
    public Screen kiosk() {
        return kiosk;
    }

    @Override
    public Screen console(String shopId) {
        return Objects.requireNonNull(consoles.get(shopId), shopId);
    }

    @Override
    public Screen board() {
        return board;
    }

    /** Draws all screens, for who wants to know why a step failed. */
    void pictures(Path folder) {
        for (var screen : screens()) {
            screen.picture(folder.resolve(screen.name().replace(' ', '-') + ".png"));
        }
    }

    @Override
    public void close() {
        screens().forEach(Screen::close);
        observer.close();
    }

    private List<Screen> screens() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(kiosk, board), consoles.values().stream())
                .toList();
    }
}
