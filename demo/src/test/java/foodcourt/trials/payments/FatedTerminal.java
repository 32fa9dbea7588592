package foodcourt.trials.payments;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import foodcourt.kiosk.terminal.Charge;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.PaymentTerminal;

/**
 * The line to the terminal, on which the kiosk may die; the device behind it lives on.
 *
 * @param deaf the device does not hear that it shall give up
 */
record FatedTerminal(PaymentTerminal device, Fate fate, boolean deaf) implements PaymentTerminal {

    @Override
    public CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable processing) {
        fate.at(Moment.PAYMENT_WRITTEN);
        var answer = device.charge(charge, () -> {
            fate.at(Moment.CARD_READ);
            processing.run();
        });
        fate.at(Moment.ASKED);
        return answer.thenApply(end -> {
            fate.at(Moment.DECIDED);
            return end;
        });
    }

    @Override
    public void cancel(UUID paymentId) {
        if (!fate.over() && !deaf) {
            device.cancel(paymentId);
        }
    }

    @Override
    public CompletableFuture<ChargeStatus> status(UUID paymentId) {
        return fate.over() ? new CompletableFuture<>() : device.status(paymentId);
    }

    @Override
    public CompletableFuture<Boolean> reverse(UUID paymentId) {
        return fate.over() ? new CompletableFuture<>() : device.reverse(paymentId);
    }

    @Override
    public void close() {
        // the device is not the kiosk's
    }
}
