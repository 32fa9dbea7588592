package foodcourt.console;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import foodcourt.api.LineView;
import foodcourt.api.LocalText;
import foodcourt.api.Service;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;

/** Tickets of the noodle shop, as on the design's picture c1. */
public final class SampleTickets {
    public static final ShopLabel BADA = new ShopLabel("bada", LocalText.of("바다국수", "Bada Noodles"),
            new ShopMark("bowl", "#D6E8EA"), 3);
    static final LocalText BASAK = LocalText.of("바삭공방", "Basak Cutlet");
    static final LocalText MAEKOM = LocalText.of("매콤상회", "Maekom Snack");

    private SampleTickets() {}

    /** A ticket with this number, so many minutes old. */
    public static TicketView ticket(String number, TicketStatus status, long minutesAgo, LineView... lines) {
        var at = HandClock.NOON.minus(Duration.ofMinutes(minutesAgo));
        return new TicketView(id(number), UUID.nameUUIDFromBytes(("order " + number).getBytes(StandardCharsets.UTF_8)),
                number, BADA, status, status != TicketStatus.RECEIVED, 1, Service.EAT_HERE, at, at,
                status == TicketStatus.READY ? 1 : 0, null, 9000, lines.length == 0
                        ? List.of(line("jjamppong", 1))
                        : List.of(lines),
                List.of());
    }

    /** The id that every ticket with this number has. */
    public static UUID id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }

    /** The same ticket one version later. */
    public static TicketView next(TicketView ticket, TicketStatus status, Instant at) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), ticket.shop(), status, true,
                ticket.version() + 1, ticket.service(), ticket.placedAt(), at,
                status == TicketStatus.READY ? Math.max(1, ticket.calls()) : ticket.calls(), ticket.reason(),
                ticket.total(), ticket.lines(), ticket.togetherWith());
    }

    static TicketView acknowledged(TicketView ticket) {
        return next(ticket, ticket.status(), ticket.statusAt());
    }

    static TicketView takeOut(TicketView ticket) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), ticket.shop(), ticket.status(),
                ticket.acknowledged(), ticket.version(), Service.TAKE_OUT, ticket.placedAt(), ticket.statusAt(),
                ticket.calls(), ticket.reason(), ticket.total(), ticket.lines(), ticket.togetherWith());
    }

    static TicketView together(TicketView ticket, LocalText... others) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), ticket.shop(), ticket.status(),
                ticket.acknowledged(), ticket.version(), ticket.service(), ticket.placedAt(), ticket.statusAt(),
                ticket.calls(), ticket.reason(), ticket.total(), ticket.lines(), List.of(others));
    }

    static TicketView costs(TicketView ticket, long won) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), ticket.shop(), ticket.status(),
                ticket.acknowledged(), ticket.version(), ticket.service(), ticket.placedAt(), ticket.statusAt(),
                ticket.calls(), ticket.reason(), won, ticket.lines(), ticket.togetherWith());
    }

    /** So many of a dish of the sample menu, with options in both languages. */
    public static LineView line(String itemId, int quantity, LocalText... options) {
        return new LineView(itemId, SampleMenu.shortName(itemId), List.of(options), quantity, 9000L * quantity);
    }

    static LocalText option(String ko, String en) {
        return LocalText.of(ko, en);
    }

    /** What lies on the console of picture c1. */
    static List<TicketView> c1() {
        return List.of(
                together(ticket("A049", TicketStatus.RECEIVED, 0,
                        line("jjamppong", 1, option("보통", "Medium"), option("면 추가", "noodles")),
                        line("mandu", 2, option("새우 빼기", "No shrimp"))), BASAK),
                takeOut(ticket("A048", TicketStatus.RECEIVED, 1, line("kalguksu", 2, option("곱빼기", "Large")),
                        line("gimbap", 1))),
                ticket("A041", TicketStatus.COOKING, 14,
                        line("kalguksu", 3, option("덜 맵게", "Mild"), option("파 빼기", "no scallion")),
                        line("bibimguksu", 1)),
                together(takeOut(ticket("A044", TicketStatus.COOKING, 9, line("jjamppong", 1, option("맵게", "Hot")),
                        line("mandu", 1))), MAEKOM),
                ticket("A045", TicketStatus.COOKING, 6,
                        line("naengmyeon", 2, option("겨자 따로", "Mustard aside"), option("달걀 빼기", "no egg"))),
                together(ticket("A047", TicketStatus.COOKING, 3,
                        line("jjamppong", 1, option("보통", "Medium"), option("면 추가", "noodles")),
                        line("mandu", 2)), BASAK),
                ticket("A046", TicketStatus.COOKING, 2, line("kalguksu", 1), line("naengmyeon", 1)),
                ticket("A042", TicketStatus.COOKING, 1, line("jjamppong", 1), line("gimbap", 1)),
                ticket("A038", TicketStatus.READY, 9), ticket("A040", TicketStatus.READY, 4),
                takeOut(ticket("A043", TicketStatus.COOKING, 15)));
    }

    /** What picture c5 opens. */
    static TicketView c5() {
        return costs(together(ticket("A049", TicketStatus.RECEIVED, 0,
                line("jjamppong", 1, option("보통", "Medium"), option("면 추가", "noodles")), line("mandu", 2),
                line("naengmyeon", 1, option("겨자 따로", "Mustard aside")),
                line("gimbap", 2, option("햄 빼기", "No ham")), line("bibimguksu", 1)), BASAK), 47_500);
    }
}
