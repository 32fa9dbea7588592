package foodcourt.kiosk.myorder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.api.Problem;
import foodcourt.api.TicketStatus;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.FollowedOrder;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Screen;

/** An order, how far each shop is, and cancelling what no shop has accepted. */
public final class MyOrderViewModel {

    /** Shops on one page. */
    public static final int SHOPS = 2;

    /** Why a part was not cancelled when the guest asked. */
    public enum Refusal {
        NONE,
        /** The shop accepted it before. */
        ACCEPTED,
        /** Cooking has begun. */
        COOKING,
        /** It is ready, or it has ended. */
        TOO_LATE,
        /** The kitchen cannot be asked right now; nothing was changed. */
        CANNOT_CONFIRM,
        /** No answer: nobody knows. */
        NO_ANSWER,
        /** This kiosk does not know the order's code; looked up with it, it can be cancelled. */
        CODE_NEEDED
    }

    /**
     * One shop's part.
     *
     * @param cancelling the question is on its way
     */
    public record Part(OrderTicketView ticket, Refusal refusal, boolean cancelling) {

        /** The guest may ask to cancel it. */
        public boolean cancellable() {
            return ticket.status() == TicketStatus.RECEIVED && !cancelling;
        }
    }

    /**
     * What is shown.
     *
     * @param parts those on this page
     * @param asking the part for which "cancel?" is asked
     */
    public record Content(OrderView order, List<Part> parts, int page, int pages, Optional<Part> asking) {}

    /** Reasons that are none any more once the part has moved on. */
    private static final Set<Refusal> UNSURE = Set.of(Refusal.CANNOT_CONFIRM, Refusal.NO_ANSWER, Refusal.CODE_NEEDED);
    private final Court court;
    private final FollowedOrder followed;
    private final OrderKey key;
    private final KioskSession session;
    private final UiThread ui;
    private final Ticker ticker;
    private final int sheetSeconds;
    private final Map<String, Refusal> refusals = new HashMap<>();
    private final Set<String> cancelling = new HashSet<>();
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private Optional<String> asking = Optional.empty();
    private int asked;
    private int page;

    /**
     * @param key what the guest knows of the order
     * @param sheetSeconds after which the question "cancel?" closes as no
     */
    public MyOrderViewModel(Court court, KioskSession session, UiThread ui, Ticker ticker, OrderView order,
            OrderKey key, int sheetSeconds) {
        this.key = key;
        this.court = court;
        this.session = session;
        this.ui = ui;
        this.ticker = ticker;
        this.followed = new FollowedOrder(court, ui, order, this::heard);
        this.sheetSeconds = sheetSeconds;
        show();
    }

    /** Follows the order until unsubscribed. */
    public Subscription attach() {
        return Subscription.combine(ticker.onTick(this::tick), followed.attach());
    }

    /** What the guest knows of the order. */
    public OrderKey key() {
        return key;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** Asks whether this shop's part is to be cancelled. */
    public void askToCancel(Part part) {
        if (part.cancellable()) {
            asking = Optional.of(shopId(part.ticket()));
            asked = 0;
            show();
        }
    }

    /** No, the order stays. */
    public void keep() {
        asking = Optional.empty();
        show();
    }

    /** Yes: the kitchen decides. */
    public void confirmCancel() {
        var part = content.get().asking();
        asking = Optional.empty();
        part.ifPresent(this::cancel);
        show();
    }

    /** Another number. */
    public void otherNumber() {
        session.show(new Screen.FindOrder());
    }

    /** Leaves. */
    public void back() {
        session.home();
    }

    /** The shops behind these. */
    public void nextPage() {
        page++;
        show();
    }

    /** The shops before these. */
    public void previousPage() {
        page--;
        show();
    }

    private void cancel(Part part) {
        var shop = shopId(part.ticket());
        refusals.remove(shop);
        cancelling.add(shop);
        ui.bring(court.cancelTicket(order().orderId(), part.ticket().ticketId(), key),
                answer -> answered(shop, answer));
    }

    private void answered(String shop, Answer<OrderView> answer) {
        cancelling.remove(shop);
        switch (answer) {
            case Answer.Done<OrderView>(var known) -> followed.newer(known);
            case Answer.Refused<OrderView>(var problem, var _) -> refusals.put(shop, because(problem));
            case Answer.Unreachable<OrderView> _ -> refusals.put(shop, Refusal.NO_ANSWER);
        }
        show();
    }

    private static Refusal because(Problem problem) {
        return switch (problem.code()) {
            case STATUS_CONFLICT -> because(problem.ticketStatus());
            case CODE_WRONG, TOO_MANY_TRIES -> Refusal.CODE_NEEDED;
            default -> Refusal.CANNOT_CONFIRM;
        };
    }

    private static Refusal because(@org.jspecify.annotations.Nullable TicketStatus status) {
        return switch (status) {
            case null -> Refusal.CANNOT_CONFIRM;
            case RECEIVED -> Refusal.CANNOT_CONFIRM;
            case ACCEPTED -> Refusal.ACCEPTED;
            case COOKING -> Refusal.COOKING;
            case READY, PICKED_UP, UNCLAIMED, CANCELLED, REJECTED -> Refusal.TOO_LATE;
        };
    }

    private void heard() {
        order().tickets().forEach(this::settle);
        show();
    }

    private OrderView order() {
        return followed.order();
    }

    /** A part that moved on while the question was open: the question becomes the reason. */
    private void settle(OrderTicketView ticket) {
        var shop = shopId(ticket);
        if (ticket.status() == TicketStatus.RECEIVED) {
            return;
        }
        if (asking.filter(shop::equals).isPresent()) {
            asking = Optional.empty();
            refusals.put(shop, because(ticket.status()));
        }
        if (ticket.status() == TicketStatus.CANCELLED || ticket.status() == TicketStatus.REJECTED
                || UNSURE.contains(refusals.getOrDefault(shop, Refusal.NONE))) {
            refusals.remove(shop);
        }
    }

    private void tick() {
        if (asking.isPresent() && ++asked >= sheetSeconds) {
            keep();
        }
    }

    private void show() {
        var parts = order().tickets().stream()
                .map(ticket -> new Part(ticket, refusals.getOrDefault(shopId(ticket), Refusal.NONE),
                        cancelling.contains(shopId(ticket))))
                .toList();
        int pages = Math.max(1, (parts.size() + SHOPS - 1) / SHOPS);
        page = Math.clamp(page, 0, pages - 1);
        content.set(new Content(order(), parts.stream().skip((long) page * SHOPS).limit(SHOPS).toList(), page, pages,
                parts.stream().filter(part -> asking.filter(shopId(part.ticket())::equals).isPresent()).findFirst()));
    }

    private static String shopId(OrderTicketView ticket) {
        return ticket.shop().shopId();
    }
}
