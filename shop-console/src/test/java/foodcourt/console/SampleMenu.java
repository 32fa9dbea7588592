package foodcourt.console;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import foodcourt.api.AccountView;
import foodcourt.api.AccountView.Hour;
import foodcourt.api.AccountView.ItemSales;
import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopView;
import foodcourt.api.TicketStatus;

/** The noodle shop's menu and day, as on the design's pictures c2 and c3. */
public final class SampleMenu {
    /** The design's drawings serve as the server's pictures. */
    private static final URI PICTURES = Path.of("../server/src/main/resources/sample-court/pictures").toAbsolutePath()
            .normalize().toUri();

    private static final Map<String, LocalText> SHORT = Map.of(
            "kalguksu", LocalText.of("바지락칼국수", "Clam kalguksu"), "jjamppong", LocalText.of("해물짬뽕", "Jjamppong"),
            "bibimguksu", LocalText.of("비빔국수", "Bibim noodles"), "naengmyeon", LocalText.of("물냉면", "Cold noodles"),
            "mandu", LocalText.of("찐만두", "Dumplings"), "gimbap", LocalText.of("바다김밥", "Bada gimbap"));

    private SampleMenu() {}

    static LocalText shortName(String itemId) {
        return SHORT.getOrDefault(itemId, LocalText.of(itemId, itemId));
    }

    /** The open shop with an 8 min wait and ten dishes, of which three are sold out. */
    public static ShopView shop(long version) {
        return shop(version, ShopAvailability.OPEN, null, 8);
    }

    /** The same shop in another state. */
    public static ShopView shop(long version, ShopAvailability availability, @Nullable Instant resumesAt, int wait) {
        var tomorrow = HandClock.NOON.plus(Duration.ofHours(22));
        var items = new ArrayList<>(List.of(item("kalguksu", "바지락칼국수", "Clam kalguksu", 9000, "#FADFCB", null),
                item("jjamppong", "해물짬뽕", "Seafood jjamppong", 9500, "#DCEAE6", null),
                item("bibimguksu", "비빔국수", "Bibim noodles", 8000, "#F6E3C4",
                        HandClock.NOON.plus(Duration.ofHours(1))),
                item("naengmyeon", "물냉면", "Cold noodles", 9000, "#D6E8EA", tomorrow),
                item("mandu", "찐만두 6개", "Dumplings ×6", 5500, "#DFEBE2", null),
                item("gimbap", "바다김밥", "Bada gimbap", 4500, "#FADFCB", null),
                item("jjigae", "김치찌개", "Kimchi stew", 8500, "#F2E3CC", null),
                item("tteokbokki", "바다떡볶이", "Tteokbokki", 6000, "#FADCD0", null),
                item("coffee", "아이스커피", "Iced coffee", 3000, "#EBE0D2", null),
                item("fries", "감자튀김", "Fries", 3500, "#FADFCB", tomorrow)));
        return new ShopView(SampleTickets.BADA, version, wait, availability, resumesAt, items);
    }

    static CourtView court(ShopView shop) {
        return new CourtView("hanbit", LocalText.of("한빛몰 3층", "Hanbit Mall 3F"), "Asia/Seoul", "KRW",
                List.of(shop), HandClock.NOON);
    }

    /** A full day. */
    public static AccountView day() {
        var orders = new int[]{6, 18, 41, 33, 15, 9, 7, 12, 28, 24};
        var hours = new ArrayList<Hour>();
        for (var i = 0; i < orders.length; i++) {
            hours.add(new Hour(10 + i, orders[i], orders[i] * 9_000L));
        }
        return new AccountView("bada", LocalDate.of(2026, 11, 22), 193, 178, 4, 1_764_500, 38_500, 7,
                Map.of(TicketStatus.RECEIVED, 2, TicketStatus.COOKING, 6, TicketStatus.READY, 3), hours,
                List.of(sold("kalguksu", 58), sold("jjamppong", 47), sold("mandu", 39), sold("bibimguksu", 26),
                        sold("gimbap", 22), sold("naengmyeon", 14)));
    }

    private static ItemSales sold(String itemId, int quantity) {
        return new ItemSales(itemId, shortName(itemId), quantity, quantity * 9_000L);
    }

    private static MenuItemView item(String id, String ko, String en, long price, String tint, @Nullable Instant back) {
        return new MenuItemView(id, LocalText.of(ko, en), null, price, PICTURES + id + ".png", tint, false, 0,
                List.of(), back != null,
                back, List.of());
    }
}
