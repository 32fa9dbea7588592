package foodcourt.kiosk.basket;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.api.Service;
import foodcourt.kiosk.court.CourtMenu;
import foodcourt.kiosk.session.Bill;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.PlacingStatus;
import foodcourt.kiosk.session.PricedLine;
import foodcourt.kiosk.session.Screen;

/** The basket before it is ordered. */
public final class ReviewViewModel {

    /** What the guest must know above all. */
    public enum Notice {
        /** How several shops work together. */
        SEVERAL_SHOPS,
        /** Nothing special. */
        NONE,
        /** Something in the basket cannot be had now. */
        OBSTACLE,
        /** The same, but it stands on a page before this one. */
        OBSTACLE_BEFORE,
        /** The same, but it stands on a page behind this one. */
        OBSTACLE_BEHIND,
        /** Dishes that left the menu were taken out. */
        GONE,
        /** It costs something else than the guest saw: old and new are shown, and ordering means yes to the new. */
        TOTAL_CHANGED,
        /** The server did not take it for another reason; it can be tried again. */
        NOT_TAKEN;

        /** It hinders, so it is said where the question stands. */
        public boolean first() {
            return this != NONE && this != SEVERAL_SHOPS;
        }
    }

    /** Height of a notice with its gap, px. */
    static final double NOTICE = 152;

    /**
     * What is shown.
     *
     * @param total won, as it would be ordered now
     * @param seenTotal won, as the guest saw it; another one than the total is asked about
     * @param page the lines on this page
     * @param room px that are free below them
     */
    public record Content(Bill bill, long total, long seenTotal, List<PricedLine> lines, int page, int pages,
            double room, Notice notice, boolean sending, Service service) {

        /** It can be ordered now. */
        public boolean orderable() {
            return bill.orderable() && !sending;
        }

        /** Ordering it means yes to another price than the guest saw. */
        public boolean repriced() {
            return bill.repriced() || total != seenTotal;
        }
    }

    private final CourtMenu menu;
    private final KioskSession session;
    private final Placing placing;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private boolean gone;
    private int page;

    /** A view model over the basket. */
    public ReviewViewModel(CourtMenu menu, KioskSession session, Placing placing) {
        this.menu = menu;
        this.session = session;
        this.placing = placing;
        if (placing.refusalProperty().get().isPresent()) {
            // the answer says that what is shown is old
            menu.refresh();
        }
        show();
    }

    /** Follows court, basket and placing until unsubscribed. */
    public Subscription attach() {
        return Subscription.combine(menu.viewProperty().subscribe(court -> show()),
                session.basket().linesProperty().subscribe(lines -> show()),
                placing.statusProperty().subscribe(status -> show()),
                placing.refusalProperty().subscribe(refusal -> show()));
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** One more of a line. */
    public void more(PricedLine line) {
        change(() -> session.basket().quantity(line.number(), line.line().quantity() + 1));
    }

    /** One less of a line, not below one. */
    public void less(PricedLine line) {
        change(() -> session.basket().quantity(line.number(), line.line().quantity() - 1));
    }

    /** Takes a line out; with the last one it goes back to the menu. */
    public void remove(PricedLine line) {
        change(() -> {
            session.basket().remove(line.number());
            if (session.basket().isEmpty()) {
                session.show(new Screen.Menu());
            }
        });
    }

    /** Looks for something else in place of a line that cannot be had: another dish, or other choices of the same. */
    public void replace(PricedLine line) {
        change(() -> session.replace(line.line(), line.obstacle() == PricedLine.Obstacle.CHOICE_GONE
                ? new Screen.Options(line.line().shopId(), line.line().itemId())
                : new Screen.Menu()));
    }

    /** What is on its way is what the guest gets: a change now would be lost without a word. */
    private void change(Runnable action) {
        if (!sending()) {
            placing.dismissRefusal();
            action.run();
        }
    }

    /** Orders it, at the prices shown. */
    public void place() {
        var shown = content.get();
        if (shown.orderable()) {
            session.basket().agree(shown.bill().lines().stream().map(PricedLine::price).toList());
            placing.place(shown.total());
        }
    }

    /** Back to the menu, unless the order is on its way. */
    public void addMore() {
        if (!sending()) {
            session.show(new Screen.Menu());
        }
    }

    /** The lines behind these. */
    public void nextPage() {
        page++;
        show();
    }

    /** The lines before these. */
    public void previousPage() {
        page--;
        show();
    }

    private void show() {
        var bill = Bill.of(menu, session.basket().lines());
        if (!bill.gone().isEmpty()) {
            gone = true;
            bill.gone().reversed().forEach(session.basket()::remove);
            bill = Bill.of(menu, session.basket().lines());
        }
        var pages = BasketPages.of(bill.lines());
        page = Math.clamp(page, 0, pages.size() - 1);
        var lines = pages.get(page);
        content.set(new Content(bill, total(bill), bill.seenTotal(), lines, page, pages.size(),
                BasketPages.left(lines), notice(bill, lines, placing.refusalProperty().get()),
                sending(), session.serviceProperty().get()));
    }

    private boolean sending() {
        return placing.statusProperty().get() instanceof PlacingStatus.Sending;
    }

    /** The server's, when it refused the kiosk's. */
    private long total(Bill bill) {
        return placing.refusalProperty().get()
                .filter(problem -> problem.code() == ProblemCode.TOTAL_CHANGED)
                .map(Problem::total).orElse(bill.total());
    }

    private Notice notice(Bill bill, List<PricedLine> page, Optional<Problem> refusal) {
        if (!bill.orderable()) {
            return bill.lines().isEmpty() ? Notice.GONE : where(bill, page);
        }
        if (gone) {
            return Notice.GONE;
        }
        var usual = bill.repriced() ? Notice.TOTAL_CHANGED : bill.shops() > 1 ? Notice.SEVERAL_SHOPS : Notice.NONE;
        return refusal.map(problem -> switch (problem.code()) {
            case TOTAL_CHANGED -> Notice.TOTAL_CHANGED;
            case SHOP_NOT_OPEN, ITEM_SOLD_OUT, CHOICE_NOT_ALLOWED, NOT_FOUND -> Notice.OBSTACLE;
            case MALFORMED, ORDER_ID_TAKEN, STATUS_CONFLICT, UNDO_TOO_LATE, CANNOT_CONFIRM, OVERLOADED,
                    CODE_WRONG, TOO_MANY_TRIES, PAYMENT_CONFLICT, VOUCHER_REFUSED,
                    UNSUPPORTED_MEDIA_TYPE, METHOD_NOT_ALLOWED, TOO_LARGE, INTERNAL ->
                Notice.NOT_TAKEN;
        }).orElse(usual);
    }

    /** A line that hinders, on this page if there is one. */
    private static Notice where(Bill bill, List<PricedLine> page) {
        var hindering = bill.lines().stream().filter(line -> line.obstacle() != PricedLine.Obstacle.NONE).toList();
        if (hindering.stream().anyMatch(page::contains)) {
            return Notice.OBSTACLE;
        }
        return hindering.getFirst().number() < page.getFirst().number() ? Notice.OBSTACLE_BEFORE
                : Notice.OBSTACLE_BEHIND;
    }
}
