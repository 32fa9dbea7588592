package foodcourt.board;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foodcourt.api.BoardTicketView;
import foodcourt.api.BoardView;
import foodcourt.client.text.Texts;

/** A board's view with its model, in the situations of the mock-ups. Made on the UI thread. */
final class Shown {
    final TestClock clock = new TestClock();
    final PickupBoardViewModel model;
    final PickupBoardView view;

    Shown(String language) {
        this(language, Set.of());
    }

    private Shown(String language, Set<String> shops) {
        model = new PickupBoardViewModel(shops, clock, ZoneId.of("Asia/Seoul"), _ -> {
        });
        view = new PickupBoardView(Texts.of(Board.class, language), true);
        view.attach(model);
    }

    static Shown few(String language) {
        return new Shown(language).with(Stream.concat(
                Stream.of("A041", "A044", "A045", "A047", "A048", "A049").map(n -> Tickets.preparing(n, "bada")),
                Stream.of(Tickets.called("A043", "bada", 0), Tickets.called("A040", "bada", -100),
                        Tickets.called("A039", "onggi", -200), Tickets.called("A038", "bada", -300),
                        Tickets.called("A036", "basak", -400)))
                .toList());
    }

    static Shown many(String language) {
        var shops = List.of("haru", "bada", "maekom", "bada", "onggi", "basak", "basak");
        var ready = List.of("A050", "A052", "A053", "A055", "A056", "A057", "A058");
        return new Shown(language).with(Stream.of(
                IntStream.range(59, 89).mapToObj(n -> Tickets.preparing("A%03d".formatted(n), "bada")),
                IntStream.range(43, 50).mapToObj(n -> Tickets.called("A%03d".formatted(n), "bada", -700 + n)),
                IntStream.range(0, 7)
                        .mapToObj(i -> Tickets.called(ready.get(i), shops.get(i), i == 6 ? 0 : -400 + i * 50L)))
                .flatMap(tickets -> tickets).toList());
    }

    static Shown empty(String language) {
        return new Shown(language).with(List.of());
    }

    /** A board that was told to show shops that are not there. */
    static Shown wrongShops(String language) {
        var shown = new Shown(language, Set.of("onggy", "kitchen-12")).with(List.of());
        shown.model.court(Tickets.court("Asia/Seoul", "onggi", "bada"));
        return shown;
    }

    /** The line broke so long ago. */
    Shown silentFor(Duration duration) {
        model.lost(clock.instant());
        clock.forward(duration);
        model.tick();
        return this;
    }

    private Shown with(List<BoardTicketView> tickets) {
        model.snapshot(new BoardView(Tickets.COURT, clock.instant(), tickets));
        return this;
    }
}
