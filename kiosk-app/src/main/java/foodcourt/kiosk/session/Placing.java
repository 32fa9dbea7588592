package foodcourt.kiosk.session;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.OrderView;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Problem;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.client.connection.BackOff;
import foodcourt.client.fx.Ticker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;

/**
 * Places the basket as an order and does not let go before there is an answer: the same id is sent until then. For the
 * UI thread; it counts seconds by the ticker.
 */
public final class Placing {

    private static final Logger LOG = LoggerFactory.getLogger(Placing.class);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Court court;
    private final KioskSession session;
    private final Supplier<UUID> ids;
    private final PendingOrders memory;
    private final Executor disk;
    private final UiThread ui;
    private final Unresolved unresolved;
    private final BackOff pauses;
    private final ObjectProperty<PlacingStatus> status = new SimpleObjectProperty<>(new PlacingStatus.Resting());
    private final ObjectProperty<Optional<Problem>> refusal = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable PendingOrder pending;
    private boolean mayHaveArrived;
    private int failures;

    /**
     * @param ids makes order ids
     * @param disk where files are written, not the UI thread
     */
    public Placing(Court court, KioskSession session, Supplier<UUID> ids, PendingOrders memory, Executor disk,
            UiThread ui, Ticker ticker) {
        this(court, session, ids, memory, disk, ui, ticker, new SplittableRandom());
    }

    /** @param random spreads the pauses, so that the kiosks of a court do not come back at once */
    public Placing(Court court, KioskSession session, Supplier<UUID> ids, PendingOrders memory, Executor disk,
            UiThread ui, Ticker ticker, RandomGenerator random) {
        this.court = court;
        this.session = session;
        this.ids = ids;
        this.memory = memory;
        this.disk = disk;
        this.ui = ui;
        this.unresolved = new Unresolved(court, session, memory, disk, ui);
        this.pauses = new BackOff(FIRST_PAUSE, LONGEST_PAUSE, random);
        var _ = ticker.onTick(this::tick);
        session.onEnd(this::abandon);
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<PlacingStatus> statusProperty() {
        return status;
    }

    /** Why the server did not take the last one, until the basket changes hands or is sent again. */
    public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
        return refusal;
    }

    /** Finds out what became of the orders that a crash left without an answer. */
    public void recover() {
        CompletableFuture.supplyAsync(memory::remembered, disk)
                .thenAcceptAsync(found -> unresolved.addAll(found), ui)
                .exceptionally(failure -> {
                    LOG.warn("the pending orders cannot be read", failure);
                    return null;
                });
    }

    /** Places the session's basket at this total (won). While one is on its way it does nothing. */
    public void place(long total) {
        if (!(status.get() instanceof PlacingStatus.Resting) || session.basket().isEmpty()) {
            return;
        }
        var order = new PlaceOrder(session.serviceProperty().get(), session.basket().ordered(), total);
        var fresh = new PendingOrder(ids.get(), order);
        pending = fresh;
        mayHaveArrived = false;
        failures = 0;
        pauses.reset();
        refusal.set(Optional.empty());
        status.set(new PlacingStatus.Sending());
        var _ = CompletableFuture.runAsync(() -> memory.remember(fresh), disk).whenComplete((_, failure) -> {
            if (failure != null) {
                LOG.error("the pending order is not remembered; it is placed all the same", failure);
            }
            ui.execute(() -> send(fresh));
        });
    }

    /** Sends at once instead of waiting for the countdown. */
    public void tryNow() {
        var unanswered = pending;
        if (unanswered != null && status.get() instanceof PlacingStatus.Waiting waiting && waiting.secondsLeft() > 0) {
            again(unanswered, waiting.left(0));
        }
    }

    /**
     * The guest does not want to wait. An order that may have arrived is not forgotten: it is asked for until it is
     * known, and its number is shown if it did.
     */
    public void abandon() {
        var left = pending;
        rest();
        refusal.set(Optional.empty());
        if (left != null && mayHaveArrived) {
            unresolved.addJustSent(left);
        } else if (left != null) {
            forget(left.orderId());
        }
    }

    /** Takes orders that are in but not paid, and that nobody waits for. */
    public void onUnpaid(Consumer<OrderView> action) {
        unresolved.onUnpaid(action);
    }

    /** What waits may be in already: it is being sent, or an earlier try had no answer. Ordered anew it would come twice. */
    public boolean mayHaveArrived() {
        return pending != null && mayHaveArrived;
    }

    /** An order was sent, now or before, of which nobody knows yet whether it arrived. */
    public boolean unanswered() {
        return pending != null || unresolved.any();
    }

    /** The reason of the last refusal was read. */
    public void dismissRefusal() {
        refusal.set(Optional.empty());
    }

    private void tick() {
        unresolved.tick();
        if (status.get() instanceof PlacingStatus.Waiting waiting) {
            if (waiting.secondsLeft() > 1) {
                status.set(waiting.left(waiting.secondsLeft() - 1));
            } else {
                tryNow();
            }
        }
    }

    private void again(PendingOrder waiting, PlacingStatus now) {
        // known before the status is: who is told of it asks
        mayHaveArrived = true;
        status.set(now);
        send(waiting);
    }

    private void send(PendingOrder sent) {
        if (!sent.equals(pending)) {
            return;
        }
        // until there is an answer it may have arrived
        mayHaveArrived = true;
        ui.bring(court.place(sent.orderId(), sent.order()), answer -> answered(sent, answer));
    }

    private void answered(PendingOrder sent, Answer<OrderView> answer) {
        if (!sent.equals(pending)) {
            answer.done().ifPresent(unresolved::arrived);
            return;
        }
        switch (answer) {
            case Answer.Done<OrderView>(var order) -> placed(order);
            case Answer.Refused<OrderView>(var problem, var wait) when problem.code() == ProblemCode.OVERLOADED ->
                overloaded(problem, wait == null ? USUAL_WAIT : wait);
            case Answer.Refused<OrderView>(var problem, var _) when problem.code().mayBeDone() -> offline();
            case Answer.Refused<OrderView>(var problem, var _) -> refused(sent, problem);
            case Answer.Unreachable<OrderView> _ -> offline();
        }
    }

    private void placed(OrderView order) {
        rest();
        // what is to be paid is written down before the placing is forgotten
        session.ordered(order);
        forget(order.orderId());
    }

    private void refused(PendingOrder sent, Problem problem) {
        rest();
        forget(sent.orderId());
        refusal.set(Optional.of(problem));
        session.show(new Screen.Review());
    }

    /** Nothing is being placed any more. */
    private void rest() {
        pending = null;
        status.set(new PlacingStatus.Resting());
    }

    private void overloaded(Problem problem, Duration wait) {
        // refused at the door; only an earlier try without an answer may have arrived
        mayHaveArrived = failures > 0;
        int seconds = wholeSeconds(wait);
        var ahead = problem.ahead();
        status.set(new PlacingStatus.Overloaded(seconds, seconds, status.get() instanceof PlacingStatus.Overloaded,
                ahead == null ? 0 : ahead));
        session.show(new Screen.Waiting());
    }

    private void offline() {
        failures++;
        int seconds = wholeSeconds(pauses.next());
        status.set(new PlacingStatus.Offline(seconds, seconds));
        session.show(new Screen.Waiting());
    }

    private static int wholeSeconds(Duration wait) {
        return Math.clamp(wait.plusMillis(999).toSeconds(), 1, 3600);
    }

    private void forget(UUID orderId) {
        disk.execute(() -> memory.forget(orderId));
    }
}
