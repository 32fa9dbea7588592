package foodcourt.kiosk.terminal;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** There is no card terminal at this kiosk: guests pay at the counter or by voucher. */
public final class NoTerminal implements PaymentTerminal {

    @Override
    public CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable processing) {
        return CompletableFuture.completedFuture(new ChargeAnswer.NotSent());
    }

    @Override
    public void cancel(UUID paymentId) {
        // nothing is running
    }

    /** A terminal that was there before is gone: it cannot be asked. */
    @Override
    public CompletableFuture<ChargeStatus> status(UUID paymentId) {
        return CompletableFuture.completedFuture(new ChargeStatus.Unknown());
    }

    @Override
    public CompletableFuture<Boolean> reverse(UUID paymentId) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
