package foodcourt.kiosk.terminal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.kiosk.session.KeptFiles;

/**
 * A terminal that moves no money but behaves like one that does, with its own memory on disk of what was charged: it stands
 * for the device and the bank, so that a kiosk that was killed can ask it afterwards. A charge that was still waiting for its
 * card when this program ended is not charged.
 */
public final class SimulatedTerminal implements PaymentTerminal {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedTerminal.class);
    private final ScheduledExecutorService time = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("terminal").daemon().factory());
    private final Map<UUID, Running> running = new HashMap<>();
    private final KeptFiles<RememberedCharge> memory;
    private final Supplier<SimulatedSettings> settings;
    private final InstantSource clock;
    private @Nullable Behaviour chosen;
    private Instant silentUntil = Instant.MIN;

    /** A charge that is not ended; everything about it happens on the terminal's own thread. */
    private record Running(Charge charge, CompletableFuture<ChargeAnswer> answer, boolean[] atBank) {

        boolean cancellable() {
            return !atBank[0];
        }
    }

    /** @param settings read anew whenever something happens */
    public SimulatedTerminal(Path data, Supplier<SimulatedSettings> settings, InstantSource clock) {
        this.memory = new KeptFiles<>(memoryIn(data), RememberedCharge.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** What a terminal with this data folder remembers; for who counts the money. */
    public static List<RememberedCharge> remembered(Path data) {
        return new KeptFiles<>(memoryIn(data), RememberedCharge.class).kept();
    }

    private static Path memoryIn(Path data) {
        return data.resolve("simulated-terminal");
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
        return onOwnThread(answer, () -> begin(charge, processing, answer), new ChargeAnswer.NotSent());
    }

    private void begin(Charge charge, Runnable processing, CompletableFuture<ChargeAnswer> answer) {
        var ended = memory.find(charge.paymentId());
        if (now().outcome() == Behaviour.DEAD) {
            answer.complete(new ChargeAnswer.NotSent());
        } else if (ended.isPresent()) {
            answer.complete(answer(ended.get()));
        } else {
            var started = new Running(charge, answer, new boolean[1]);
            running.put(charge.paymentId(), started);
            later(now().card(), () -> guestActs(started, processing));
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
                charge.atBank[0] = true;
                later(now().outcome() == Behaviour.SLOW ? now().slow() : now().bank(), () -> bankAnswers(charge));
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
        return running.get(charge.charge().paymentId()) == charge;
    }

    private void charged(Running charge, boolean answerLost) {
        var id = charge.charge().paymentId().toString();
        remember(charge, new RememberedCharge(charge.charge().paymentId(), charge.charge().won(),
                RememberedCharge.End.CHARGED, "S" + id.substring(id.length() - 8), null), answerLost);
    }

    private void end(Running charge, DeclineReason reason, boolean answerLost) {
        remember(charge, new RememberedCharge(charge.charge().paymentId(), charge.charge().won(),
                RememberedCharge.End.NOT_CHARGED, null, reason), answerLost);
    }

    private void remember(Running charge, RememberedCharge end, boolean answerLost) {
        memory.keep(end.paymentId(), end);
        running.remove(end.paymentId());
        charge.answer().complete(answerLost ? new ChargeAnswer.NoAnswer() : answer(end));
    }

    private static ChargeAnswer answer(RememberedCharge end) {
        return switch (end.end()) {
            case CHARGED -> new ChargeAnswer.Approved(reference(end));
            case NOT_CHARGED, REVERSED -> new ChargeAnswer.Declined(reason(end));
        };
    }

    @Override
    public void cancel(UUID paymentId) {
        var _ = onOwnThread(new CompletableFuture<ChargeAnswer>(),
                () -> Optional.ofNullable(running.get(paymentId)).filter(Running::cancellable)
                        .ifPresent(charge -> end(charge, DeclineReason.CANCELLED, silent())),
                new ChargeAnswer.NotSent());
    }

    @Override
    public CompletableFuture<ChargeStatus> status(UUID paymentId) {
        var status = new CompletableFuture<ChargeStatus>();
        return onOwnThread(status, () -> status.complete(known(paymentId)), new ChargeStatus.Unknown());
    }

    private ChargeStatus known(UUID paymentId) {
        if (silent()) {
            return new ChargeStatus.Unknown();
        }
        if (running.containsKey(paymentId)) {
            return new ChargeStatus.Running();
        }
        var end = memory.find(paymentId).orElseGet(() -> neverHeardOf(paymentId));
        return switch (end.end()) {
            case CHARGED -> new ChargeStatus.Charged(reference(end));
            case NOT_CHARGED, REVERSED -> new ChargeStatus.NotCharged(reason(end));
        };
    }

    /** And never to be charged: the kiosk may act on it. */
    private RememberedCharge neverHeardOf(UUID paymentId) {
        var end = new RememberedCharge(paymentId, 0, RememberedCharge.End.NOT_CHARGED, null, DeclineReason.NOT_SAID);
        memory.keep(paymentId, end);
        return end;
    }

    @Override
    public CompletableFuture<Boolean> reverse(UUID paymentId) {
        var reversed = new CompletableFuture<Boolean>();
        return onOwnThread(reversed, () -> reversed.complete(!silent() && given(paymentId)), false);
    }

    private boolean given(UUID paymentId) {
        memory.find(paymentId).filter(end -> end.end() == RememberedCharge.End.CHARGED)
                .ifPresent(end -> memory.keep(paymentId, new RememberedCharge(paymentId, end.won(),
                        RememberedCharge.End.REVERSED, end.reference(), null)));
        return true;
    }

    private boolean silent() {
        return now().outcome() == Behaviour.DEAD || clock.instant().isBefore(silentUntil);
    }

    @Override
    public void close() {
        time.shutdownNow();
    }

    private void later(Duration wait, Runnable action) {
        var _ = time.schedule(() -> guarded(action), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> CompletableFuture<T> onOwnThread(CompletableFuture<T> answer, Runnable action, T otherwise) {
        try {
            time.execute(() -> {
                if (!guarded(action)) {
                    answer.complete(otherwise);
                }
            });
        } catch (RejectedExecutionException closed) {
            answer.complete(otherwise);
        }
        return answer;
    }

    private static boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException broken) {
            // its memory is on a disk that may be full: the simulated device stands still, the kiosk must not
            LOG.error("the simulated terminal failed", broken);
            return false;
        }
    }

    private static String reference(RememberedCharge end) {
        return end.reference() == null ? "" : end.reference();
    }

    private static DeclineReason reason(RememberedCharge end) {
        return end.reason() == null ? DeclineReason.NOT_SAID : end.reason();
    }
}
