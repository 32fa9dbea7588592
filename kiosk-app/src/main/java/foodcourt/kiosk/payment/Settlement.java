package foodcourt.kiosk.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;

/**
 * Sees the money of one order through: writes down before the terminal is asked, finds out what came of it, tells the server
 * until it has heard, and lets the order go when its guest has gone. It goes on from what is written down, so it may begin in
 * the middle. One question at a time; for the UI thread.
 */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private final Till till;
    private final OneQuestion questions;
    private UnpaidOrder order;
    private @Nullable Watcher watcher;
    /** The payment whose answer the terminal itself still owes. */
    private @Nullable UUID running;
    private boolean cancelled;
    private boolean released;
    private boolean over;
    private int pause;

    /** @param watcher the guest; null: nobody is there, it was begun before a crash */
    Settlement(Till till, UnpaidOrder order, @Nullable Watcher watcher) {
        this.till = till;
        questions = new OneQuestion("order " + order.orderId(), till.ui(), this::work);
        this.order = order;
        this.watcher = watcher;
        // what waits at the counter goes on without this kiosk, also after a crash
        over = order.waitsAtCounter();
    }

    UUID orderId() {
        return order.orderId();
    }

    /** Nobody knows yet of some money whether it was taken, or the server does not know. */
    boolean open() {
        return order.payments().stream().anyMatch(payment -> payment.stage() != OpenPayment.Stage.NOT_TAKEN);
    }

    /** Of these the terminal does not say what came of them. */
    List<DoubtfulPayment> doubtful() {
        return doubted().map(payment -> new DoubtfulPayment(payment.paymentId(),
                OpenPayment.reference(order.number(), payment.paymentId()), payment.method(), payment.won())).toList();
    }

    private Stream<OpenPayment> doubted() {
        return order.payments().stream()
                .filter(payment -> payment.stage() == OpenPayment.Stage.ASKED && !isRunning(payment));
    }

    /** Staff found out: from now on it is as if the terminal had said so, and it is asked no more. */
    void found(UUID paymentId, boolean charged) {
        doubted().filter(payment -> payment.paymentId().equals(paymentId)).findFirst().ifPresent(payment -> {
            LOG.warn("staff say of {} for order {}: {}", payment, orderId(), charged ? "charged" : "not charged");
            if (charged) {
                ended(payment.taken(null), Watcher::taken);
            } else {
                ended(payment.notTaken(), it -> it.notTaken(DeclineReason.NOT_SAID));
            }
        });
    }

    /** Writes the order down. */
    void begin() {
        var _ = keep(order);
    }

    /** Its number waits at the counter from now on, or no longer: a restart must not give up what waits there. */
    void atCounter(boolean is) {
        var _ = keep(order.atCounter(is));
    }

    /** Asks the terminal, once the payment is written down. */
    void charge(OpenPayment payment) {
        running = payment.paymentId();
        cancelled = false;
        keep(order.with(payment)).whenCompleteAsync((done, failure) -> {
            if (isRunning(payment)) {
                written(payment, failure);
            }
        }, till.ui());
    }

    private void written(OpenPayment payment, @Nullable Throwable failure) {
        if (cancelled) {
            answered(payment, new ChargeAnswer.Declined(DeclineReason.CANCELLED));
        } else if (failure == null) {
            var _ = till.terminal().charge(payment.charge(), () -> till.ui().execute(() -> processing(payment)))
                    .thenAcceptAsync(answer -> answered(payment, answer), till.ui());
        } else {
            // what is not written down is not asked for
            answered(payment, new ChargeAnswer.NotSent());
        }
    }

    /** The guest does not want to wait for the card any longer; the terminal's answer decides. */
    void cancel() {
        cancelled = true;
        if (running != null) {
            till.terminal().cancel(running);
        }
    }

    /** The terminal's answer is waited for no longer: it is asked what it knows. */
    void doubt() {
        running = null;
        order.payments().stream().filter(payment -> payment.stage() == OpenPayment.Stage.ASKED)
                .forEach(payment -> {
                    LOG.warn("nobody knows yet what became of {} for order {}", payment, orderId());
                    // only so that the court's books know; the end is told later in any case
                    var _ = till.court().recordPayment(orderId(), payment.paymentId(), payment.told());
                });
        work();
    }

    /** The guest has gone: the order is let go, and what comes for it all the same is given back by the server. */
    void leave() {
        // whatever the terminal says to the cancel, nobody is there to hear it
        watcher = null;
        cancel();
        running = null;
        var _ = keep(order.abandoned());
        work();
    }

    /** The order goes on without this kiosk. */
    void end() {
        watcher = null;
        over = true;
        work();
    }

    /** A second went by. */
    void tick() {
        if (--pause <= 0) {
            work();
        }
    }

    private void work() {
        if (questions.isOpen()) {
            return;
        }
        pause = till.times().ask();
        if (order.givenUp() && !released) {
            release();
        } else {
            next().ifPresentOrElse(this::settle, this::finish);
        }
    }

    /** Money that was taken first, then what is not known; what was not taken can wait. */
    private Optional<OpenPayment> next() {
        return order.payments().stream().filter(payment -> !isRunning(payment)).min(Comparator.comparing(
                payment -> switch (payment.stage()) {
                    case TAKEN -> 0;
                    case ASKED -> 1;
                    case NOT_TAKEN -> 2;
                }));
    }

    private void settle(OpenPayment payment) {
        if (payment.stage() == OpenPayment.Stage.ASKED) {
            questions.ask(till.terminal().status(payment.paymentId()), status -> found(payment, status));
        } else {
            questions.ask(till.court().recordPayment(orderId(), payment.paymentId(), payment.told()),
                    answer -> told(payment, answer));
        }
    }

    private void release() {
        questions.ask(till.court().abandon(orderId()), answer -> {
            released = answer.done().isPresent() || permanent(answer);
            // one that is paid by then is looked up: its number is to be shown
            over |= answer.done().isPresent();
            return released;
        });
    }

    private void finish() {
        if (watcher != null || running != null) {
            return;
        }
        if (over) {
            drop();
        } else {
            questions.ask(till.court().order(orderId()), this::looked);
        }
    }

    private boolean looked(Answer<OrderView> answer) {
        answer.done().ifPresent(known -> {
            if (known.status() == OrderStatus.AWAITING_PAYMENT) {
                var _ = keep(order.abandoned());
            } else {
                over = true;
                till.settled(order.key().on(known));
            }
        });
        over |= permanent(answer);
        return answer.done().isPresent() || over;
    }

    private void answered(OpenPayment payment, ChargeAnswer answer) {
        if (isRunning(payment)) {
            running = null;
        }
        if (!isAsked(payment)) {
            return;
        }
        switch (answer) {
            case ChargeAnswer.Approved(var reference) -> ended(payment.taken(reference), Watcher::taken);
            case ChargeAnswer.Declined(var reason) -> ended(payment.notTaken(), it -> it.notTaken(reason));
            case ChargeAnswer.NotSent() -> {
                var _ = keep(order.without(payment.paymentId()));
                tell(Watcher::silent);
                work();
            }
            case ChargeAnswer.NoAnswer() -> {
                tell(Watcher::doubtful);
                work();
            }
        }
    }

    private void processing(OpenPayment payment) {
        if (isRunning(payment)) {
            tell(Watcher::processing);
        }
    }

    private boolean found(OpenPayment payment, ChargeStatus status) {
        if (!isAsked(payment)) {
            return true;
        }
        switch (status) {
            case ChargeStatus.Charged(var reference) -> ended(payment.taken(reference), Watcher::taken);
            case ChargeStatus.NotCharged(var reason) -> ended(payment.notTaken(), it -> it.notTaken(reason));
            // nobody waits for it any more
            case ChargeStatus.Running() -> till.terminal().cancel(payment.paymentId());
            case ChargeStatus.Unknown() -> LOG.debug("the terminal does not say what became of {}", payment);
        }
        return false;
    }

    /** Written down before the server is told; the guest sees it at once. */
    private void ended(OpenPayment known, Consumer<Watcher> news) {
        keep(order.with(known)).whenCompleteAsync((done, failure) -> work(), till.ui());
        tell(news);
    }

    private boolean told(OpenPayment payment, Answer<OrderView> answer) {
        var heard = answer.done().isPresent();
        if (permanent(answer) && payment.stage() == OpenPayment.Stage.TAKEN) {
            LOG.error("the server does not take payment {}: {}; it is reversed", payment.paymentId(), answer);
            reverse(payment);
        } else if (heard || permanent(answer)) {
            var _ = keep(order.without(payment.paymentId()));
        }
        answer.done().ifPresent(now -> tell(it -> it.told(payment, now)));
        return heard;
    }

    private void reverse(OpenPayment payment) {
        questions.ask(till.terminal().reverse(payment.paymentId()), given -> {
            if (given) {
                var _ = keep(order.without(payment.paymentId()));
                tell(it -> it.notTaken(DeclineReason.NOT_SAID));
            }
            return given;
        });
    }

    /** It will be refused however often it is told. */
    private static boolean permanent(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var problem, var _) && problem.code() != ProblemCode.OVERLOADED
                && !problem.code().mayBeDone();
    }

    private void tell(Consumer<Watcher> news) {
        if (watcher != null) {
            news.accept(watcher);
        }
    }

    private boolean isRunning(OpenPayment payment) {
        return payment.paymentId().equals(running);
    }

    private boolean isAsked(OpenPayment payment) {
        return order.payments().contains(payment);
    }

    private CompletableFuture<Void> keep(UnpaidOrder next) {
        order = next;
        return CompletableFuture.runAsync(() -> till.journal().keep(next), till.disk())
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.error("the payments of order {} are not written down", next.orderId(), failure);
                    }
                });
    }

    private void drop() {
        till.disk().execute(() -> till.journal().drop(orderId()));
        till.ended(this);
    }
}
