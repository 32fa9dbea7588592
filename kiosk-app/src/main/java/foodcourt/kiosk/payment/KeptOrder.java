package foodcourt.kiosk.payment;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An order that is to be paid, as it is known now and written down. For the UI thread; what is written is written on the disk's. */
final class KeptOrder {

    private static final Logger LOG = LoggerFactory.getLogger(KeptOrder.class);
    private final PaymentJournal journal;
    private final Executor disk;
    private UnpaidOrder now;

    /** @param disk where files are written, one after the other */
    KeptOrder(PaymentJournal journal, Executor disk, UnpaidOrder order) {
        this.journal = journal;
        this.disk = disk;
        now = order;
    }

    UnpaidOrder now() {
        return now;
    }

    UUID orderId() {
        return now.orderId();
    }

    /** Nobody knows yet of some money whether it was taken, or the server does not know. */
    boolean open() {
        return now.payments().stream().anyMatch(payment -> payment.stage() != OpenPayment.Stage.NOT_TAKEN);
    }

    /** The terminal was asked for these, and what came of them is not known. */
    Stream<OpenPayment> asked() {
        return now.payments().stream().filter(payment -> payment.stage() == OpenPayment.Stage.ASKED);
    }

    /** No more is known of this payment than this. */
    boolean stillSo(OpenPayment payment) {
        return now.payments().contains(payment);
    }

    /** Known at once; the future ends when it is written down, or with why it is not. */
    CompletableFuture<Void> keep(UnpaidOrder next) {
        now = next;
        return CompletableFuture.runAsync(() -> journal.keep(next), disk).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.error("the payments of order {} are not written down", next.orderId(), failure);
            }
        });
    }

    /** Nothing of it is open any more. */
    void drop() {
        disk.execute(() -> journal.drop(orderId()));
    }
}
