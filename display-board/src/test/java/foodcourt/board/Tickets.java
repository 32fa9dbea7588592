package foodcourt.board;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import foodcourt.api.BoardPlace;
import foodcourt.api.BoardTicketView;
import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.ShopView;

/** Tickets of the mock-ups' court. */
final class Tickets {
    static final Instant NOON = Instant.parse("2026-11-22T03:41:00Z");
    static final LocalText COURT = LocalText.of("한빛몰 3층 푸드코트", "Hanbit Mall 3F Food Court");

    private static final Map<String, ShopLabel> SHOPS = Map.of(
            "onggi", shop("onggi", "온기식당", "Ongi Kitchen", "pot", "#F6E3C4", 1),
            "bada", shop("bada", "바다국수", "Bada Noodles", "bowl", "#D6E8EA", 3),
            "basak", shop("basak", "바삭공방", "Basak Cutlet", "fork", "#E6ECD2", 4),
            "maekom", shop("maekom", "매콤상회", "Maekom Snack", "chiliO", "#FADCD0", 5),
            "haru", shop("haru", "하루카페", "Haru Café", "cup", "#EBE0D2", 7));

    private Tickets() {}

    static BoardTicketView preparing(String number, String shopId) {
        return new BoardTicketView(id(number, shopId), number, label(shopId), BoardPlace.PREPARING, null, 0, 1);
    }

    /** Called for the first time, at {@link #NOON} plus the seconds. */
    static BoardTicketView called(String number, String shopId, long seconds) {
        return called(number, shopId, seconds, 1);
    }

    static BoardTicketView called(String number, String shopId, long seconds, int calls) {
        return new BoardTicketView(id(number, shopId), number, label(shopId), BoardPlace.READY,
                NOON.plusSeconds(seconds), calls, 1 + calls);
    }

    static BoardTicketView gone(String number, String shopId) {
        return new BoardTicketView(id(number, shopId), number, label(shopId), BoardPlace.GONE, null, 0, 100);
    }

    static BoardTicketView withVersion(BoardTicketView ticket, long version) {
        return new BoardTicketView(ticket.ticketId(), ticket.number(), ticket.shop(), ticket.place(), ticket.calledAt(),
                ticket.calls(), version);
    }

    /** A court with these shops. */
    static CourtView court(String timeZone, String... shopIds) {
        var shops = Stream.of(shopIds)
                .map(shopId -> new ShopView(shop(shopId, shopId, shopId, "pot", "#F6E3C4", 1), 1, 5,
                        ShopAvailability.OPEN, null, List.of()))
                .toList();
        return new CourtView("hanbit", COURT, timeZone, "KRW", shops, NOON);
    }

    static ShopLabel label(String shopId) {
        var label = SHOPS.get(shopId);
        if (label == null) {
            throw new IllegalArgumentException(shopId);
        }
        return label;
    }

    private static UUID id(String number, String shopId) {
        return UUID.nameUUIDFromBytes((number + shopId).getBytes(StandardCharsets.UTF_8));
    }

    private static ShopLabel shop(String id, String ko, String en, String icon, String tint, int counter) {
        return new ShopLabel(id, LocalText.of(ko, en), new ShopMark(icon, tint), counter);
    }
}
