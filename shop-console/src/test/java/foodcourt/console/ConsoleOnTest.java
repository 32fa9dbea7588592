package foodcourt.console;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import foodcourt.api.TicketView;
import foodcourt.client.fx.HandTicker;
import foodcourt.client.fx.UiThread;
import foodcourt.client.text.Texts;
import foodcourt.console.taps.TapStore;

/** A whole console before a shop in memory. Made on the UI thread. */
final class ConsoleOnTest {
    final HandClock clock = new HandClock();
    final HandTicker ticker = new HandTicker();
    final FakeShop shop = new FakeShop(clock);
    final Console console;
    int chimes;

    /** A connected console with these tickets. */
    ConsoleOnTest(String language, List<TicketView> tickets) {
        this(language, tickets, UiThread.direct());
    }

    ConsoleOnTest(String language, List<TicketView> tickets, UiThread ui) {
        shop.with(tickets);
        var texts = Texts.strict(Console.class);
        texts.languageProperty().set(language);
        console = new Console(new Console.Parts("bada", shop, URI.create("http://127.0.0.1:1"), clock, ui, ticker,
                TapStore.none(), () -> chimes++, texts, Duration.ofSeconds(10), List.of()));
        console.start();
        shop.connects();
    }

    ConsoleViewModel model() {
        return console.model();
    }

    /** So many seconds go by, one tick each. */
    void seconds(int seconds) {
        for (var i = 0; i < seconds; i++) {
            clock.seconds(1);
            ticker.tick();
        }
    }
}
