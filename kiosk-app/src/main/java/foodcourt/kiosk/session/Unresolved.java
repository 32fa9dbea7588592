package foodcourt.kiosk.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;

/**
 * Orders that were sent and left without an answer, by a crash or by a guest who walked away. They are asked for, not
 * placed again; the number of one that did arrive is shown as soon as nobody uses the kiosk.
 */
final class Unresolved {

    private static final int PAUSE_SECONDS = 5;
    /** Longer than one question to the server may take. */
    private static final int SENDING_SECONDS = 7;
    private final Deque<UUID> orders = new ArrayDeque<>();
    private final Deque<OrderView> found = new ArrayDeque<>();
    private final Court court;
    private final KioskSession session;
    private final PendingOrders memory;
    private final Executor disk;
    private final UiThread ui;
    private Consumer<OrderView> unpaid = order -> {
    };
    private int pause;

    Unresolved(Court court, KioskSession session, PendingOrders memory, Executor disk, UiThread ui) {
        this.court = court;
        this.session = session;
        this.memory = memory;
        this.disk = disk;
        this.ui = ui;
    }

    /** Takes those that are not paid, and that nobody waits for. */
    void onUnpaid(Consumer<OrderView> action) {
        unpaid = action;
    }

    /** Those of before this program started: they are asked for at once. */
    void addAll(List<PendingOrder> left) {
        left.forEach(order -> orders.add(order.orderId()));
        ask();
    }

    /** One that was just sent: "not found" is only true when the sending has surely ended. */
    void addJustSent(UUID orderId) {
        orders.add(orderId);
        pause = SENDING_SECONDS;
    }

    /** The answer came after all. */
    void arrived(OrderView order) {
        if (orders.remove(order.orderId())) {
            found(order);
            disk.execute(() -> memory.forget(order.orderId()));
        }
    }

    /** A second went by. */
    void tick() {
        if (!found.isEmpty() && session.nobodyIsThere()) {
            session.ordered(found.remove());
        }
        if (!orders.isEmpty() && --pause <= 0) {
            ask();
        }
    }

    /** Not all of them are known yet. */
    boolean any() {
        return !orders.isEmpty();
    }

    private void found(OrderView order) {
        if (order.status() == OrderStatus.AWAITING_PAYMENT) {
            unpaid.accept(order);
        } else {
            found.add(order);
        }
    }

    private void ask() {
        pause = PAUSE_SECONDS;
        // a copy: an answer that is already there takes its order out
        for (var orderId : List.copyOf(orders)) {
            var _ = court.order(orderId).thenAcceptAsync(answer -> answered(orderId, answer), ui);
        }
    }

    private void answered(UUID orderId, Answer<OrderView> answer) {
        var settled = switch (answer) {
            case Answer.Done<OrderView> _ -> true;
            case Answer.Refused<OrderView>(var problem, var _) -> problem.code() == ProblemCode.NOT_FOUND;
            case Answer.Unreachable<OrderView> _ -> false;
        };
        if (settled && orders.remove(orderId)) {
            answer.done().ifPresent(this::found);
            disk.execute(() -> memory.forget(orderId));
        }
    }
}
