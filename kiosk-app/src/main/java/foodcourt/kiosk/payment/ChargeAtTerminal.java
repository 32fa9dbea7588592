package foodcourt.kiosk.payment;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.DeclineReason;
import foodcourt.kiosk.terminal.PaymentTerminal;

/** The charge for which the guest stands at the terminal, one after the other. For the UI thread. */
final class ChargeAtTerminal {

    private final PaymentTerminal terminal;
    private final UiThread ui;
    private final Runnable processing;
    private final BiConsumer<OpenPayment, ChargeAnswer> reading;
    /** The payment whose answer the terminal itself still owes. */
    private @Nullable UUID running;
    private boolean cancelled;

    /**
     * @param processing told when the card was read, if its answer is still waited for
     * @param reading takes the terminal's answer, also one that is waited for no longer
     */
    ChargeAtTerminal(PaymentTerminal terminal, UiThread ui, Runnable processing,
            BiConsumer<OpenPayment, ChargeAnswer> reading) {
        this.terminal = terminal;
        this.ui = ui;
        this.processing = processing;
        this.reading = reading;
    }

    boolean isRunning() {
        return running != null;
    }

    boolean isRunning(OpenPayment payment) {
        return payment.paymentId().equals(running);
    }

    /** Asks the terminal, once the payment is written down. */
    void begin(OpenPayment payment, Supplier<CompletableFuture<Void>> writing) {
        running = payment.paymentId();
        cancelled = false;
        var _ = writing.get().whenComplete((_, failure) -> ui.execute(() -> {
            if (isRunning(payment)) {
                written(payment, failure);
            }
        }));
    }

    private void written(OpenPayment payment, @Nullable Throwable failure) {
        if (cancelled) {
            answered(payment, new ChargeAnswer.Declined(DeclineReason.CANCELLED));
        } else if (failure == null) {
            ui.bring(terminal.charge(payment.charge(), () -> ui.execute(() -> processing(payment))),
                    answer -> answered(payment, answer));
        } else {
            // what is not written down is not asked for
            answered(payment, new ChargeAnswer.NotSent());
        }
    }

    private void processing(OpenPayment payment) {
        if (isRunning(payment)) {
            processing.run();
        }
    }

    private void answered(OpenPayment payment, ChargeAnswer answer) {
        if (isRunning(payment)) {
            running = null;
        }
        reading.accept(payment, answer);
    }

    /** It is wanted no longer; the terminal's answer decides. */
    void cancel() {
        cancelled = true;
        if (running != null) {
            terminal.cancel(running);
        }
    }

    /** The terminal's answer is waited for no longer. */
    void letGo() {
        running = null;
    }
}
