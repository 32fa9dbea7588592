package foodcourt.kiosk.payment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.DeclineReason;

/**
 * Sees the money of one order through: writes down before the terminal is asked, finds out what came of it, tells the server
 * until it has heard, and lets the order go when its guest has gone. It goes on from what is written down, so it may begin in
 * the middle. For the UI thread.
 */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private final Till till;
    private final KeptOrder order;
    private final Guest guest;
    private final ChargeAtTerminal charge;
    private final Clearing clearing;

    /** @param watcher the guest; null: nobody is there, it was begun before a crash */
    Settlement(Till till, UnpaidOrder left, @Nullable Watcher watcher) {
        this.till = till;
        order = new KeptOrder(till.journal(), till.disk(), left);
        guest = new Guest(watcher);
        charge = new ChargeAtTerminal(till.terminal(), till.ui(), () -> guest.tell(Watcher::processing),
                this::answered);
        clearing = new Clearing(till, order, charge, guest, () -> till.ended(this));
    }

    UUID orderId() {
        return order.orderId();
    }

    /** Nobody knows yet of some money whether it was taken, or the server does not know. */
    boolean open() {
        return order.open();
    }

    /** Of these the terminal does not say what came of them. */
    List<DoubtfulPayment> doubtful() {
        return doubted().map(payment -> new DoubtfulPayment(payment.paymentId(),
                OpenPayment.reference(order.now().number(), payment.paymentId()), payment.method(), payment.won()))
                .toList();
    }

    private Stream<OpenPayment> doubted() {
        return order.asked().filter(payment -> !charge.isRunning(payment));
    }

    /** Staff found out: from now on it is as if the terminal had said so, and it is asked no more. */
    void found(UUID paymentId, boolean charged) {
        doubted().filter(payment -> payment.paymentId().equals(paymentId)).findFirst().ifPresent(payment -> {
            LOG.warn("staff say of {} for order {}: {}", payment, orderId(), charged ? "charged" : "not charged");
            if (charged) {
                clearing.taken(payment, null);
            } else {
                clearing.notTaken(payment, DeclineReason.NOT_SAID);
            }
        });
    }

    /** Writes the order down. */
    void begin() {
        var _ = order.keep(order.now());
    }

    /** Its number waits at the counter from now on, or no longer: a restart must not give up what waits there. */
    void atCounter(boolean is) {
        var _ = order.keep(order.now().atCounter(is));
    }

    /** Asks the terminal, once the payment is written down. */
    void charge(OpenPayment payment) {
        charge.begin(payment, () -> order.keep(order.now().with(payment)));
    }

    private void answered(OpenPayment payment, ChargeAnswer answer) {
        if (!order.stillSo(payment)) {
            return;
        }
        switch (answer) {
            case ChargeAnswer.Approved(var reference) -> clearing.taken(payment, reference);
            case ChargeAnswer.Declined(var reason) -> clearing.notTaken(payment, reason);
            case ChargeAnswer.NotSent() -> {
                clearing.forget(payment);
                guest.tell(Watcher::silent);
                clearing.work();
            }
            case ChargeAnswer.NoAnswer() -> {
                guest.tell(Watcher::doubtful);
                clearing.work();
            }
        }
    }

    /** The guest does not want to wait for the card any longer; the terminal's answer decides. */
    void cancel() {
        charge.cancel();
    }

    /** The terminal's answer is waited for no longer: it is asked what it knows. */
    void doubt() {
        charge.letGo();
        order.asked().forEach(payment -> {
            LOG.warn("nobody knows yet what became of {} for order {}", payment, orderId());
            // only so that the court's books know; the end is told later in any case
            var _ = till.court().recordPayment(orderId(), payment.paymentId(), payment.told());
        });
        clearing.work();
    }

    /** The guest has gone: the order is let go, and what comes for it all the same is given back by the server. */
    void leave() {
        // whatever the terminal says to the cancel, nobody is there to hear it
        guest.goes();
        cancel();
        charge.letGo();
        var _ = order.keep(order.now().abandoned());
        clearing.work();
    }

    /** The order goes on without this kiosk. */
    void end() {
        guest.goes();
        clearing.end();
    }

    /** A second went by. */
    void tick() {
        clearing.tick();
    }
}
