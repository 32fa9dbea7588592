package foodcourt.console.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import foodcourt.api.OrderView;
import foodcourt.api.Problem;
import foodcourt.api.RefundView;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.Pause;
import foodcourt.client.fx.UiThread;
import foodcourt.console.connection.ShopServer;

/**
 * Orders that wait for their money, and money that is owed to guests; asked for again every few seconds while it is
 * looked at. What staff did is asked once, then told to the server until it answers. Used on one thread.
 */
public final class CounterViewModel {

    /** Unpaid orders on a page. */
    public static final int UNPAID = 5;
    /** Refunds on a page. */
    public static final int OWED = 4;
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final ShopServer server;
    private final UiThread screen;
    private final InstantSource time;
    private final Supplier<UUID> ids;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<CounterContent> content = new ReadOnlyObjectWrapper<>();
    private List<OrderView> orders = List.of();
    private List<RefundView> refunds = List.of();
    private Optional<Instant> asOf = Optional.empty();
    private Optional<Said> said = Optional.empty();
    private Optional<UUID> asking = Optional.empty();
    private Pause sinceAsked = new Pause(Instant.EPOCH, FRESH);
    private boolean stale;
    private boolean open;
    private int unpaidPage;
    private int owedPage;

    /**
     * @param screen brings the server's answers to this thread
     * @param ids makes the ids of payments
     */
    public CounterViewModel(ShopServer server, UiThread screen, InstantSource time, Supplier<UUID> ids) {
        this.server = server;
        this.screen = screen;
        this.time = time;
        this.ids = ids;
        this.deeds = new Deeds(screen, time, this::ended);
        show();
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<CounterContent> content() {
        return content.getReadOnlyProperty();
    }

    /** The page is looked at, or not any more. */
    public void lookedAt(boolean nowOpen) {
        open = nowOpen;
        asking = Optional.empty();
        if (open) {
            load();
        }
        show();
    }

    /** A second went by; what staff did is told on, whatever page they look at. */
    public void tick() {
        deeds.tick();
        if (open && sinceAsked.over(time.instant())) {
            load();
        }
        if (open) {
            show();
        }
    }

    /** Staff say that they did it: "really?" is asked. */
    public void ask(Row row) {
        if (row.actionable() && row.stage() == Stage.OPEN && !stale) {
            asking = Optional.of(row.id());
            said = Optional.empty();
            show();
        }
    }

    /** Asks about the row with this key. */
    public void ask(int key) {
        content.get().rows().filter(row -> row.key() == key).findFirst().ifPresent(this::ask);
    }

    /** No, not yet. */
    public void keep() {
        asking = Optional.empty();
        show();
    }

    /** Yes: the server is told. */
    public void confirm() {
        var sure = content.get().rows().filter(row -> row.stage() == Stage.ASKING).findFirst();
        asking = Optional.empty();
        sure.ifPresent(row -> deeds.add(new Deeds.Deed(row, telling(row))));
        show();
    }

    /** The rows before or after these. */
    public void turnUnpaid(int page) {
        unpaidPage = page;
        keep();
    }

    /** The rows before or after these. */
    public void turnOwed(int page) {
        owedPage = page;
        keep();
    }

    private Supplier<CompletableFuture<Answer<OrderView>>> telling(Row row) {
        return switch (row) {
            case Unpaid order -> {
                // made once: told again, it is the same payment
                var paymentId = ids.get();
                yield () -> server.takePayment(order.orderId(), paymentId, order.due());
            }
            case Owed refund -> () -> server.settleRefund(refund.refundId());
        };
    }

    private void ended(Deeds.Deed deed, Optional<Problem> problem) {
        said = Optional.of(said(deed.row(), problem));
        load();
        show();
    }

    private static Said said(Row row, Optional<Problem> refused) {
        if (refused.isEmpty()) {
            return new Said(row instanceof Unpaid ? Said.What.PAID : Said.What.GIVEN_BACK, row.number(), row.won());
        }
        var what = switch (refused.get().code()) {
            case TOTAL_CHANGED -> Said.What.OTHER_AMOUNT;
            case STATUS_CONFLICT -> Said.What.NOT_WAITING;
            case NOT_FOUND -> row instanceof Owed ? Said.What.SETTLED_BEFORE : Said.What.NOT_WAITING;
            default -> Said.What.REFUSED;
        };
        var total = refused.get().total();
        return new Said(what, row.number(), what == Said.What.OTHER_AMOUNT && total != null ? total : row.won());
    }

    private void load() {
        sinceAsked = new Pause(time.instant(), FRESH);
        screen.bring(server.unpaidOrders().thenCombine(server.refunds(), Both::new), this::heard);
    }

    private void heard(Both both) {
        var unpaid = both.orders().done();
        var owed = both.refunds().done();
        stale = unpaid.isEmpty() || owed.isEmpty();
        unpaid.ifPresent(all -> orders = all);
        owed.ifPresent(all -> refunds = all);
        if (!stale) {
            asOf = Optional.of(time.instant());
        }
        show();
    }

    private record Both(Answer<List<OrderView>> orders, Answer<List<RefundView>> refunds) {}

    private void show() {
        var unpaid = Slice.of(unpaid(), unpaidPage, UNPAID);
        var owed = Slice.of(owed(), owedPage, OWED);
        unpaidPage = unpaid.page();
        owedPage = owed.page();
        content.set(new CounterContent(time.instant(), asOf, stale, unpaid, owed, said));
    }

    private List<Unpaid> unpaid() {
        var rows = new ArrayList<Unpaid>();
        for (var order : orders) {
            var payment = order.payment();
            if (payment != null) {
                rows.add(new Unpaid(order.orderId(), rows.size() % UNPAID + 1, order.number(), payment.due(),
                        payment.payBy(), stage(order.orderId())));
            }
        }
        return rows;
    }

    private List<Owed> owed() {
        var rows = new ArrayList<Owed>();
        for (var refund : refunds) {
            rows.add(new Owed(refund.refundId(), rows.size() % OWED + UNPAID + 1, refund.number(), refund.won(),
                    refund.method(), refund.attempts(), stage(refund.refundId())));
        }
        return rows;
    }

    private Stage stage(UUID id) {
        return asking.filter(id::equals).isPresent() ? Stage.ASKING : deeds.stage(id);
    }
}
