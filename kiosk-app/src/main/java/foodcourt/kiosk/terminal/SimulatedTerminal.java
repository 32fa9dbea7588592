package foodcourt.kiosk.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A terminal that moves no money but behaves like one that does, with its own memory on disk of what was charged: it stands
 * for the device and the bank, so that a kiosk that was killed can ask it afterwards. A charge that was still waiting for its
 * card when this program ended is not charged.
 */
public final class SimulatedTerminal implements PaymentTerminal {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedTerminal.class);
    private final TerminalThread thread = new TerminalThread();
    private final Map<UUID, Running> running = new HashMap<>();
    private final ChargeMemory memory;
    private final Supplier<SimulatedSettings> settings;
    private final InstantSource clock;
    private @Nullable Behaviour chosen;
    private Instant silentUntil = Instant.MIN;

    /** A charge that is not ended; everything about it happens on the terminal's own thread. */
    private record Running(Charge charge, CompletableFuture<ChargeAnswer> answer, AtomicBoolean atBank) {

        boolean cancellable() {
            return !atBank.get();
        }
    }

    /** @param settings read anew whenever something happens */
    public SimulatedTerminal(Path data, Supplier<SimulatedSettings> settings, InstantSource clock) {
        this.memory = new ChargeMemory(data);
        this.settings = settings;
        this.clock = clock;
    }

    /** What a terminal with this data folder remembers; for who counts the money. */
    public static List<RememberedCharge> remembered(Path data) {
        return new ChargeMemory(data).kept();
    }

    /** What happens next, whatever the settings say, until something else is chosen. For any thread. */
    public synchronized void choose(Behaviour next) {
        LOG.info("simulated terminal: {}", next);
        chosen = next;
    }

    private synchronized SimulatedSettings now() {
        var read = settings.get();
        return chosen == null ? read : read.with(chosen);
    }

    @Override
    public CompletableFuture<ChargeAnswer> charge(Charge charge, Runnable processing) {
        var answer = new CompletableFuture<ChargeAnswer>();
        return thread.answer(answer, () -> begin(charge, processing, answer), new ChargeAnswer.NotSent());
    }

    private void begin(Charge charge, Runnable processing, CompletableFuture<ChargeAnswer> answer) {
        var ended = memory.answer(charge.paymentId());
        if (now().outcome() == Behaviour.DEAD) {
            answer.complete(new ChargeAnswer.NotSent());
        } else if (ended.isPresent()) {
            answer.complete(ended.get());
        } else {
            var started = new Running(charge, answer, new AtomicBoolean());
            running.put(charge.paymentId(), started);
            thread.later(now().card(), () -> guestActs(started, processing));
        }
    }

    private void guestActs(Running charge, Runnable processing) {
        if (!goesOn(charge)) {
            return;
        }
        switch (now().outcome()) {
            case GUEST_CANCELS -> end(charge, DeclineReason.CANCELLED, false);
            case TIME_OUT -> end(charge, DeclineReason.TIMED_OUT, false);
            case DEAD -> {
                // the line broke while it waited: without a card there is nothing to charge
                end(charge, DeclineReason.TIMED_OUT, true);
            }
            case APPROVE, DECLINE, ANSWER_LOST, DECLINE_LOST, SLOW, SILENT -> {
                charge.atBank().set(true);
                thread.later(now().outcome() == Behaviour.SLOW ? now().slow() : now().bank(),
                        () -> bankAnswers(charge));
                processing.run();
            }
        }
    }

    private void bankAnswers(Running charge) {
        if (!goesOn(charge)) {
            return;
        }
        switch (now().outcome()) {
            case DECLINE -> end(charge, now().reason(), false);
            case DECLINE_LOST -> end(charge, now().reason(), true);
            case ANSWER_LOST, DEAD -> charged(charge, true);
            case SILENT -> {
                silentUntil = clock.instant().plus(now().silent());
                charged(charge, true);
            }
            case APPROVE, SLOW, GUEST_CANCELS, TIME_OUT -> charged(charge, false);
        }
    }

    private boolean goesOn(Running charge) {
        return charge.equals(running.get(charge.charge().paymentId()));
    }

    private void charged(Running charge, boolean answerLost) {
        end(charge, memory.charged(charge.charge()), answerLost);
    }

    private void end(Running charge, DeclineReason reason, boolean answerLost) {
        end(charge, memory.notCharged(charge.charge(), reason), answerLost);
    }

    private void end(Running charge, ChargeAnswer answer, boolean answerLost) {
        running.remove(charge.charge().paymentId());
        charge.answer().complete(answerLost ? new ChargeAnswer.NoAnswer() : answer);
    }

    @Override
    public void cancel(UUID paymentId) {
        var _ = thread.answer(new CompletableFuture<ChargeAnswer>(),
                () -> Optional.ofNullable(running.get(paymentId)).filter(Running::cancellable)
                        .ifPresent(charge -> end(charge, DeclineReason.CANCELLED, silent())),
                new ChargeAnswer.NotSent());
    }

    @Override
    public CompletableFuture<ChargeStatus> status(UUID paymentId) {
        var status = new CompletableFuture<ChargeStatus>();
        return thread.answer(status, () -> status.complete(known(paymentId)), new ChargeStatus.Unknown());
    }

    private ChargeStatus known(UUID paymentId) {
        if (silent()) {
            return new ChargeStatus.Unknown();
        }
        return running.containsKey(paymentId) ? new ChargeStatus.Running() : memory.status(paymentId);
    }

    @Override
    public CompletableFuture<Boolean> reverse(UUID paymentId) {
        var reversed = new CompletableFuture<Boolean>();
        return thread.answer(reversed, () -> reversed.complete(!silent() && given(paymentId)), false);
    }

    private boolean given(UUID paymentId) {
        memory.reverse(paymentId);
        return true;
    }

    private boolean silent() {
        return now().outcome() == Behaviour.DEAD || clock.instant().isBefore(silentUntil);
    }

    @Override
    public void close() {
        thread.close();
    }
}
