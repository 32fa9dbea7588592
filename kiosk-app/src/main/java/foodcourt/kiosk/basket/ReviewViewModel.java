package foodcourt.kiosk.basket;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import foodcourt.api.Problem;
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
        /** Dishes that left the menu were taken out. */
        GONE,
        /** The server counts another total; the new prices are shown. */
        TOTAL_CHANGED,
        /** The server did not take it for another reason; it can be tried again. */
        NOT_TAKEN;

        /** It stands above the lines. */
        public boolean first() {
            return this != NONE && this != SEVERAL_SHOPS;
        }
    }

    /** Height of a notice with its gap, px. */
    static final double NOTICE = 152;

    /**
     * What is shown.
     *
     * @param page the lines on this page
     * @param room px that are free below them
     */
    public record Content(Bill bill, List<PricedLine> lines, int page, int pages, double room, Notice notice,
            boolean sending, Service service) {

        /** It can be ordered now. */
        public boolean orderable() {
            return bill.orderable() && !sending;
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
        placing.dismissRefusal();
        session.basket().quantity(line.number(), line.line().quantity() + 1);
    }

    /** One less of a line, not below one. */
    public void less(PricedLine line) {
        placing.dismissRefusal();
        session.basket().quantity(line.number(), line.line().quantity() - 1);
    }

    /** Takes a line out; with the last one it goes back to the menu. */
    public void remove(PricedLine line) {
        placing.dismissRefusal();
        session.basket().remove(line.number());
        if (session.basket().isEmpty()) {
            session.show(new Screen.Menu());
        }
    }

    /** Orders it. */
    public void place() {
        if (content.get().orderable()) {
            placing.place(content.get().bill().total());
        }
    }

    /** Back to the menu. */
    public void addMore() {
        session.show(new Screen.Menu());
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
        if (!bill.gone().isEmpty() && !bill.lines().isEmpty()) {
            gone = true;
            bill.gone().reversed().forEach(session.basket()::remove);
            bill = Bill.of(menu, session.basket().lines());
        }
        var notice = notice(bill, placing.refusalProperty().get());
        var pages = BasketPages.of(bill.lines(), notice.first() ? NOTICE : 0);
        page = Math.clamp(page, 0, pages.size() - 1);
        var lines = pages.get(page);
        content.set(new Content(bill, lines, page, pages.size(), BasketPages.left(lines),
                notice,
                placing.statusProperty().get() instanceof PlacingStatus.Sending, session.serviceProperty().get()));
    }

    private Notice notice(Bill bill, Optional<Problem> refusal) {
        if (!bill.orderable()) {
            return Notice.OBSTACLE;
        }
        if (gone) {
            return Notice.GONE;
        }
        return refusal.map(problem -> switch (problem.code()) {
            case TOTAL_CHANGED -> Notice.TOTAL_CHANGED;
            case SHOP_NOT_OPEN, ITEM_SOLD_OUT, CHOICE_NOT_ALLOWED, NOT_FOUND -> Notice.OBSTACLE;
            case MALFORMED, ORDER_ID_TAKEN, STATUS_CONFLICT, UNDO_TOO_LATE, CANNOT_CONFIRM, OVERLOADED,
                    CODE_WRONG, TOO_MANY_TRIES, PAYMENT_CONFLICT, VOUCHER_REFUSED,
                    UNSUPPORTED_MEDIA_TYPE, METHOD_NOT_ALLOWED, TOO_LARGE, INTERNAL ->
                Notice.NOT_TAKEN;
        }).orElse(bill.shops() > 1 ? Notice.SEVERAL_SHOPS : Notice.NONE);
    }
}
