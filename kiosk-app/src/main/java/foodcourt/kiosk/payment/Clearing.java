package foodcourt.kiosk.payment;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.ProblemCode;
import foodcourt.client.connection.Answer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;

/**
 * Asks the terminal what came of the payments of an order, tells the server until it has heard, and lets the order go, until
 * nothing of it is open. It goes on from what is written down. One question at a time; for the UI thread.
 */
final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);
    private final Till till;
    private final KeptOrder order;
    private final ChargeAtTerminal charge;
    private final Guest guest;
    private final Runnable whenOver;
    private final OneQuestion questions;
    private boolean released;
    private boolean over;
    private int pause;

    /**
     * @param charge that nobody else is asked about while it runs
     * @param whenOver nothing of the order is open any more
     */
    Clearing(Till till, KeptOrder order, ChargeAtTerminal charge, Guest guest, Runnable whenOver) {
        this.till = till;
        this.order = order;
        this.charge = charge;
        this.guest = guest;
        this.whenOver = whenOver;
        questions = new OneQuestion("order " + order.orderId(), till.ui(), this::work);
        // what waits at the counter goes on without this kiosk, also after a crash
        over = order.now().waitsAtCounter();
    }

    /** A second went by. */
    void tick() {
        if (--pause <= 0) {
            work();
        }
    }

    /** The order goes on without this kiosk. */
    void end() {
        over = true;
        work();
    }

    /** @param reference the approval number, where it is known; else null */
    void taken(OpenPayment payment, @Nullable String reference) {
        ended(payment.taken(reference), Watcher::taken);
    }

    void notTaken(OpenPayment payment, DeclineReason reason) {
        ended(payment.notTaken(), it -> it.notTaken(reason));
    }

    /** Written down before the server is told; the guest sees it at once. */
    private void ended(OpenPayment known, Consumer<Watcher> news) {
        var _ = order.keep(order.now().with(known)).whenComplete((_, _) -> till.ui().execute(this::work));
        guest.tell(news);
    }

    /** Asks what is to be asked next, unless an answer is still awaited. */
    void work() {
        if (questions.isOpen()) {
            return;
        }
        pause = till.times().ask();
        if (order.now().givenUp() && !released) {
            release();
        } else {
            next().ifPresentOrElse(this::settle, this::finish);
        }
    }

    /** Money that was taken first, then what is not known; what was not taken can wait. */
    private Optional<OpenPayment> next() {
        return order.now().payments().stream().filter(payment -> !charge.isRunning(payment)).min(Comparator.comparing(
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
            questions.ask(till.court().recordPayment(order.orderId(), payment.paymentId(), payment.told()),
                    answer -> told(payment, answer));
        }
    }

    private boolean found(OpenPayment payment, ChargeStatus status) {
        if (!order.stillSo(payment)) {
            return true;
        }
        switch (status) {
            case ChargeStatus.Charged(var reference) -> taken(payment, reference);
            case ChargeStatus.NotCharged(var reason) -> notTaken(payment, reason);
            // nobody waits for it any more
            case ChargeStatus.Running() -> till.terminal().cancel(payment.paymentId());
            case ChargeStatus.Unknown() -> LOG.debug("the terminal does not say what became of {}", payment);
        }
        return false;
    }

    private boolean told(OpenPayment payment, Answer<OrderView> answer) {
        var heard = answer.done().isPresent();
        if (permanent(answer) && payment.stage() == OpenPayment.Stage.TAKEN) {
            LOG.error("the server does not take payment {}: {}; it is reversed", payment.paymentId(), answer);
            reverse(payment);
        } else if (heard || permanent(answer)) {
            forget(payment);
        }
        answer.done().ifPresent(now -> guest.tell(it -> it.told(payment, now)));
        return heard;
    }

    private void reverse(OpenPayment payment) {
        questions.ask(till.terminal().reverse(payment.paymentId()), given -> {
            if (given) {
                forget(payment);
                guest.tell(it -> it.notTaken(DeclineReason.NOT_SAID));
            }
            return given;
        });
    }

    /** Nothing of this payment is open any more. */
    void forget(OpenPayment payment) {
        var _ = order.keep(order.now().without(payment.paymentId()));
    }

    private void release() {
        questions.ask(till.court().abandon(order.orderId()), answer -> {
            released = answer.done().isPresent() || permanent(answer);
            // one that is paid by then is looked up: its number is to be shown
            over |= answer.done().isPresent();
            return released;
        });
    }

    private void finish() {
        if (guest.isThere() || charge.isRunning()) {
            return;
        }
        if (over) {
            order.drop();
            whenOver.run();
        } else {
            questions.ask(till.court().order(order.orderId()), this::looked);
        }
    }

    private boolean looked(Answer<OrderView> answer) {
        answer.done().ifPresent(known -> {
            if (known.status() == OrderStatus.AWAITING_PAYMENT) {
                var _ = order.keep(order.now().abandoned());
            } else {
                over = true;
                till.settled(order.now().key().on(known));
            }
        });
        over |= permanent(answer);
        return answer.done().isPresent() || over;
    }

    /** It will be refused however often it is told. */
    private static boolean permanent(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var problem, var _) && problem.code() != ProblemCode.OVERLOADED
                && !problem.code().mayBeDone();
    }
}
