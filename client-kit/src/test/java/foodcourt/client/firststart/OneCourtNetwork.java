package foodcourt.client.firststart;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.ShopView;
import foodcourt.client.connection.Answer;
import foodcourt.client.discovery.FoundServer;

/** A network with one court's server in it, at 10.0.0.5:8080; everywhere else nobody answers. */
final class OneCourtNetwork implements Network {
    static final FoundServer SERVER = new FoundServer("foodcourt on office", URI.create("http://10.0.0.5:8080"));
    private static final List<ShopView> USUAL = List.of(shop("bada", "바다분식", "Bada Snacks", 1),
            shop("basak", "바삭튀김우동", "Basak Udon & Tempura", 2), shop("hanok", "한옥비빔밥", "Hanok Bibimbap", 3),
            shop("burger", "불꽃버거", "Flame Burger", 4), shop("chicken", "바른치킨", "Honest Chicken", 5),
            shop("cafe", "달보드레 카페", "Dalbodre Café", 6));
    private final boolean announced;
    private final int more;

    /** @param announced it can be found */
    OneCourtNetwork(boolean announced) {
        this(announced, 0);
    }

    /** @param more shops besides the usual six */
    OneCourtNetwork(boolean announced, int more) {
        this.announced = announced;
        this.more = more;
    }

    @Override
    public CompletableFuture<List<FoundServer>> find() {
        return CompletableFuture.completedFuture(announced ? List.of(SERVER) : List.of());
    }

    @Override
    public CompletableFuture<Answer<CourtView>> court(URI address) {
        return CompletableFuture.completedFuture(address.equals(SERVER.address()) ? new Answer.Done<>(court())
                : new Answer.Unreachable<>("connection refused"));
    }

    private CourtView court() {
        return new CourtView("sample", text("모임 푸드코트", "Moim Food Court"), "Asia/Seoul", "KRW",
                Stream.concat(USUAL.stream(), IntStream.rangeClosed(7, 6 + more)
                        .mapToObj(counter -> shop("shop-" + counter, "가게 " + counter, "Shop " + counter, counter)))
                        .toList(),
                Instant.parse("2026-11-22T03:00:00Z"));
    }

    private static ShopView shop(String id, String ko, String en, int counter) {
        return new ShopView(new ShopLabel(id, text(ko, en), new ShopMark("bowl", "persimmon"), counter), 1, 5,
                ShopAvailability.OPEN, null, List.of());
    }

    private static LocalText text(String ko, String en) {
        return new LocalText(ko, en, null, null);
    }
}
