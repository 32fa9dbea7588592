package foodcourt.kiosk.printing;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import foodcourt.api.LineView;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.Service;
import foodcourt.api.TicketStatus;
import foodcourt.client.text.Texts;
import foodcourt.client.text.Times;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.court.OrderLink;
import foodcourt.kiosk.printing.Slip.Line;

/** Writes slips in the guest's language. For the UI thread; what it writes may go to another. */
public final class SlipWriter {

    private static final double SMALL = 22;
    private static final double BODY = 25;
    private static final double STRONG = 28;
    private static final double LARGE = 40;
    private static final double NUMBER = 190;
    private static final double RECEIPT_NUMBER = 90;
    private final Texts texts;
    private final CourtMenu menu;
    private final Optional<URI> publicAddress;

    /** @param publicAddress of the court for guests' own devices, in the QR code */
    public SlipWriter(Texts texts, CourtMenu menu, Optional<URI> publicAddress) {
        this.texts = texts;
        this.menu = menu;
        this.publicAddress = publicAddress;
    }

    /** What the guest holds until the dishes are ready: the number, where to collect, the code. */
    public Slip numberSlip(OrderView order, OrderKey key) {
        var lines = new ArrayList<Line>();
        lines.add(centred(court(), STRONG, true));
        lines.add(new Line.Gap(10));
        lines.add(centred(texts.get("done.number"), BODY, false));
        lines.add(new Line.OrderNumber(order.number(), NUMBER));
        lines.add(centred(facts(order), BODY, false));
        lines.add(new Line.Rule());
        standing(order).forEach(ticket -> lines.add(new Line.Pair(texts.of(ticket.shop().name()), where(ticket), STRONG,
                true)));
        lines.add(new Line.Rule());
        addKey(lines, order, key);
        return new Slip(order.number() + "-slip", texts.language(), List.copyOf(lines));
    }

    /** What is shown at the counter, where the order is paid: the number, how much, until when. */
    public Slip counterSlip(OrderView order, OrderKey key) {
        var lines = new ArrayList<Line>();
        lines.add(centred(court(), STRONG, true));
        lines.add(centred(texts.get("pay.counter.title"), LARGE, true));
        lines.add(new Line.OrderNumber(order.number(), NUMBER));
        lines.add(centred(facts(order), BODY, false));
        lines.add(new Line.Rule());
        var payment = order.payment();
        lines.add(new Line.Pair(texts.get("pay.amount"), texts.won(payment == null ? order.total() : payment.due()),
                LARGE, true));
        if (payment != null) {
            lines.add(centred(texts.get("slip.pay-by", new Times(zone()).clock(payment.payBy())), STRONG, true));
        }
        lines.add(centred(texts.get("slip.then-kitchens"), SMALL, false));
        lines.add(new Line.Rule());
        addKey(lines, order, key);
        return new Slip(order.number() + "-counter", texts.language(), List.copyOf(lines));
    }

    /** By what staff find a payment of which nobody knows yet whether it was taken. */
    public Slip reference(OrderView order, String reference) {
        return new Slip(order.number() + "-reference", texts.language(), List.of(centred(court(), STRONG, true),
                new Line.OrderNumber(order.number(), RECEIPT_NUMBER), centred(facts(order), BODY, false),
                new Line.Rule(),
                centred(texts.get("pay.unclear.reference"), BODY, false), centred(reference, LARGE, true),
                new Line.Rule(), centred(texts.get("pay.not-again"), LARGE, true),
                centred(texts.get("pay.unclear.what"), SMALL, false)));
    }

    /** Everything that was ordered, and what it costs. */
    public Slip receipt(OrderView order, OrderKey key) {
        var lines = new ArrayList<Line>();
        lines.add(centred(court(), STRONG, true));
        lines.add(centred(texts.get("slip.receipt"), BODY, false));
        lines.add(new Line.OrderNumber(order.number(), RECEIPT_NUMBER));
        lines.add(centred(facts(order), BODY, false));
        order.tickets().forEach(ticket -> addTicket(lines, ticket));
        lines.add(new Line.Rule());
        lines.add(new Line.Pair(texts.get("basket.total"),
                texts.won(standing(order).stream().mapToLong(OrderTicketView::total).sum()), LARGE, true));
        lines.add(new Line.Pair(texts.get("slip.vat"), "", SMALL, false));
        addPayment(lines, order);
        lines.add(new Line.Rule());
        addKey(lines, order, key);
        return new Slip(order.number() + "-receipt", texts.language(), List.copyOf(lines));
    }

    /** A page that shows whether the printer prints all it should. */
    public Slip testPage(String device, Instant now) {
        return new Slip("test", texts.language(), List.of(centred(court(), STRONG, true),
                centred(texts.get("slip.test"), LARGE, true), new Line.OrderNumber("A047", NUMBER),
                centred(device + " · " + date(now), BODY, false), new Line.Rule(),
                new Line.Pair("가나다 ABC 012", texts.won(12345), STRONG, false),
                new Line.Pair("ひらがな 漢字", "汉字 饭", STRONG, true), new Line.Rule(),
                new Line.Code("foodcourt:test")));
    }

    private void addTicket(List<Line> lines, OrderTicketView ticket) {
        lines.add(new Line.Rule());
        lines.add(new Line.Pair(texts.of(ticket.shop().name()),
                stands(ticket) ? texts.get("done.counter", ticket.shop().counter()) : texts.get("slip.cancelled"),
                STRONG, true));
        ticket.lines().forEach(line -> addDish(lines, line));
    }

    private void addDish(List<Line> lines, LineView line) {
        lines.add(
                new Line.Pair(texts.of(line.name()) + " × " + line.quantity(), texts.won(line.amount()), BODY, false));
        if (!line.options().isEmpty()) {
            lines.add(new Line.Sentence(
                    "   " + line.options().stream().map(texts::of).collect(Collectors.joining(" · ")), SMALL, false,
                    false));
        }
    }

    private void addPayment(List<Line> lines, OrderView order) {
        var payment = order.payment();
        if (payment != null) {
            addAmount(lines, texts.get("slip.paid"), payment.paid());
            addAmount(lines, texts.get("slip.due"), payment.due());
            addAmount(lines, texts.get("slip.refund-due"), payment.refundDue());
            addAmount(lines, texts.get("slip.refunded"), payment.refunded());
        }
    }

    private void addAmount(List<Line> lines, String words, long amount) {
        if (amount != 0) {
            lines.add(new Line.Pair(words, texts.won(amount), BODY, false));
        }
    }

    private void addKey(List<Line> lines, OrderView order, OrderKey key) {
        key.shown().ifPresent(code -> {
            lines.add(centred(texts.get("done.code", code), LARGE, true));
            lines.add(centred(texts.get("slip.code-for"), SMALL, false));
        });
        OrderLink.of(order.orderId(), key).ifPresent(link -> lines.add(new Line.Code(link.text(publicAddress))));
        lines.add(centred(texts.get("slip.thanks"), BODY, false));
    }

    private static Line.Sentence centred(String words, double size, boolean bold) {
        return new Line.Sentence(words, size, bold, true);
    }

    private String court() {
        return menu.viewProperty().get().map(view -> texts.of(view.name())).orElse("Foodcourt");
    }

    private String facts(OrderView order) {
        var service = texts.get(order.service() == Service.EAT_HERE ? "service.eat_here" : "service.take_out");
        return service + " · " + date(order.placedAt());
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofPattern(texts.get("slip.date"), Locale.ROOT).format(moment.atZone(zone()));
    }

    private ZoneId zone() {
        return menu.viewProperty().get().map(view -> ZoneId.of(view.timeZone())).orElse(ZoneId.systemDefault());
    }

    private String where(OrderTicketView ticket) {
        return texts.get("done.counter", ticket.shop().counter()) + " · "
                + texts.get("menu.wait", ticket.waitMinutes());
    }

    private static List<OrderTicketView> standing(OrderView order) {
        return order.tickets().stream().filter(SlipWriter::stands).toList();
    }

    private static boolean stands(OrderTicketView ticket) {
        return ticket.status() != TicketStatus.CANCELLED && ticket.status() != TicketStatus.REJECTED;
    }
}
