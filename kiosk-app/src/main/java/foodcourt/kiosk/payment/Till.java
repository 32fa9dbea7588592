package foodcourt.kiosk.payment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.court.OrderKey;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.terminal.PaymentTerminal;

/**
 * Everything about money at this kiosk that is not settled: the order on the screen, those whose guests have gone, and those
 * that a crash left behind. For the UI thread.
 */
public final class Till {

    private static final Logger LOG = LoggerFactory.getLogger(Till.class);
    private final Court court;
    private final PaymentTerminal terminal;
    private final PaymentJournal journal;
    private final Executor disk;
    private final UiThread ui;
    private final PaymentTimes times;
    private final KioskSession session;
    private final List<Settlement> settlements = new ArrayList<>();
    private final Deque<OrderView> found = new ArrayDeque<>();

    /** @param disk where files are written, one after the other, not the UI thread */
    public Till(Court court, PaymentTerminal terminal, PaymentJournal journal, Executor disk, UiThread ui,
            Ticker ticker,
            PaymentTimes times, KioskSession session) {
        this.court = court;
        this.terminal = terminal;
        this.journal = journal;
        this.disk = disk;
        this.ui = ui;
        this.times = times;
        this.session = session;
        var _ = ticker.onTick(this::tick);
    }

    /** Goes on with what a crash left behind: the order goes through or the money goes back. */
    public void recover() {
        CompletableFuture.supplyAsync(journal::kept, disk).thenAcceptAsync(this::recovered, ui)
                .exceptionally(failure -> {
                    LOG.error("the payment journal cannot be read", failure);
                    return null;
                });
    }

    /** An order that is to be paid and that nobody waits for is let go. */
    public void letGo(OrderView order) {
        if (settlements.stream().noneMatch(known -> known.orderId().equals(order.orderId()))) {
            begin(order, null).leave();
        }
    }

    /** Of some money nobody knows whether it was taken, or the server does not know of it yet. */
    public boolean unclear() {
        return settlements.stream().anyMatch(Settlement::open);
    }

    /** Payments of which the terminal does not say what came of them: staff may find it out elsewhere. */
    public List<DoubtfulPayment> doubtful() {
        return settlements.stream().flatMap(settlement -> settlement.doubtful().stream()).toList();
    }

    /** Staff found out what came of one; it is written down, and the server is told. */
    public void found(UUID paymentId, boolean charged) {
        List.copyOf(settlements).forEach(settlement -> settlement.found(paymentId, charged));
    }

    /** Begins with an order that is to be paid. */
    Settlement begin(OrderView order, @Nullable Watcher watcher) {
        var fresh = new Settlement(this,
                new UnpaidOrder(order.orderId(), order.number(), OrderKey.of(order)), watcher);
        settlements.add(fresh);
        fresh.begin();
        return fresh;
    }

    private void recovered(List<UnpaidOrder> left) {
        for (var order : left) {
            var known = settlements.stream().map(Settlement::orderId).toList();
            if (!known.contains(order.orderId())) {
                settlements.add(new Settlement(this, order, null));
            }
        }
        List.copyOf(settlements).forEach(Settlement::tick);
    }

    private void tick() {
        // a copy: one that ends takes itself out
        List.copyOf(settlements).forEach(Settlement::tick);
        if (!found.isEmpty() && session.nobodyIsThere()) {
            session.ordered(found.remove());
        }
    }

    /** An order whose guest this kiosk has lost went through: its number is shown when the screen is free. */
    void settled(OrderView order) {
        if (order.status() == OrderStatus.PLACED) {
            found.add(order);
        }
    }

    void ended(Settlement settlement) {
        settlements.remove(settlement);
    }

    Court court() {
        return court;
    }

    PaymentTerminal terminal() {
        return terminal;
    }

    PaymentJournal journal() {
        return journal;
    }

    Executor disk() {
        return disk;
    }

    UiThread ui() {
        return ui;
    }

    PaymentTimes times() {
        return times;
    }
}
