package foodcourt.kiosk.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
 * Orders that were sent and left without an answer, by a crash or by a guest who walked away. They are asked for, and only
 * one that did arrive is sent once more, which places nothing: the answer to placing alone tells its guest's key. Number
 * and key are shown as soon as nobody uses the kiosk.
 */
final class Unresolved {

    private static final int PAUSE_SECONDS = 5;
    /** Longer than one question to the server may take. */
    private static final int SENDING_SECONDS = 7;
    private final Deque<PendingOrder> orders = new ArrayDeque<>();
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
        orders.addAll(left);
        ask();
    }

    /** One that was just sent: "not found" is only true when the sending has surely ended. */
    void addJustSent(PendingOrder sent) {
        orders.add(sent);
        pause = SENDING_SECONDS;
    }

    /** The answer came after all. */
    void arrived(OrderView order) {
        settle(order.orderId(), Optional.of(order));
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
        } else if (order.status() == OrderStatus.PLACED) {
            // what has ended meanwhile nobody waits for
            found.add(order);
        }
    }

    private void ask() {
        pause = PAUSE_SECONDS;
        // a copy: an answer that is already there takes its order out
        for (var sent : List.copyOf(orders)) {
            ui.bring(court.order(sent.orderId()), answer -> answered(sent, answer));
        }
    }

    private void answered(PendingOrder sent, Answer<OrderView> answer) {
        switch (answer) {
            case Answer.Done<OrderView>(var order) when order.status() != OrderStatus.PLACED ->
                settle(sent.orderId(), Optional.of(order));
            case Answer.Done<OrderView>(var order) -> askForKey(sent, order);
            case Answer.Refused<OrderView>(var problem, var _) when problem.code() == ProblemCode.NOT_FOUND ->
                settle(sent.orderId(), Optional.empty());
            case Answer.Refused<OrderView> _,Answer.Unreachable<OrderView> _ -> {
                // asked again
            }
        }
    }

    private void askForKey(PendingOrder sent, OrderView arrived) {
        ui.bring(court.place(sent.orderId(), sent.order()), answer -> {
            switch (answer) {
                case Answer.Done<OrderView>(var order) -> settle(sent.orderId(), Optional.of(order));
                case Answer.Refused<OrderView>(var problem, var _) when problem.code() != ProblemCode.OVERLOADED ->
                    // the number alone is better than nothing
                    settle(sent.orderId(), Optional.of(arrived));
                case Answer.Refused<OrderView> _,Answer.Unreachable<OrderView> _ -> {
                    // asked again
                }
            }
        });
    }

    /** Once: what is known of it now, or empty: it never arrived. */
    private void settle(UUID orderId, Optional<OrderView> order) {
        if (orders.removeIf(sent -> sent.orderId().equals(orderId))) {
            order.ifPresent(this::found);
            disk.execute(() -> memory.forget(orderId));
        }
    }
}
