package foodcourt.kiosk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import foodcourt.kiosk.terminal.Charge;
import foodcourt.kiosk.terminal.ChargeAnswer;
import foodcourt.kiosk.terminal.ChargeStatus;
import foodcourt.kiosk.terminal.DeclineReason;
import foodcourt.kiosk.terminal.PaymentTerminal;

/** A terminal that answers when a test says so. */
final class TerminalInTest implements PaymentTerminal {

    final List<Charge> charges = new ArrayList<>();
    final List<UUID> cancelled = new ArrayList<>();
    final List<UUID> asked = new ArrayList<>();
    final List<UUID> reversed = new ArrayList<>();
    private final Map<UUID, CompletableFuture<ChargeAnswer>> answers = new HashMap<>();
    private final Map<UUID, Runnable> processing = new HashMap<>();
    ChargeStatus status = new ChargeStatus.Unknown();
    boolean cancels = true;
    boolean reverses = true;
    /** Against the contract: its answer fails. */
    boolean broken;

    @Override
    public CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable read) {
        charges.add(charge);
        processing.put(charge.paymentId(), read);
        return answers.computeIfAbsent(charge.paymentId(), id -> new CompletableFuture<>());
    }

    UUID last() {
        return charges.getLast().paymentId();
    }

    void readsTheCard() {
        cancels = false;
        processing.getOrDefault(last(), () -> {
        }).run();
    }

    void answers(ChargeAnswer answer) {
        processing.remove(last());
        answers.getOrDefault(last(), new CompletableFuture<>()).complete(answer);
    }

    void approves() {
        answers(new ChargeAnswer.Approved("30049158"));
    }

    void declines(DeclineReason reason) {
        answers(new ChargeAnswer.Declined(reason));
    }

    @Override
    public void cancel(UUID paymentId) {
        cancelled.add(paymentId);
        var answer = answers.get(paymentId);
        if (cancels && answer != null) {
            answer.complete(new ChargeAnswer.Declined(DeclineReason.CANCELLED));
        }
    }

    @Override
    public CompletableFuture<ChargeStatus> status(UUID paymentId) {
        asked.add(paymentId);
        return broken ? CompletableFuture.failedFuture(new IllegalStateException("the driver is broken"))
                : CompletableFuture.completedFuture(status);
    }

    @Override
    public CompletableFuture<Boolean> reverse(UUID paymentId) {
        reversed.add(paymentId);
        return CompletableFuture.completedFuture(reverses);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
