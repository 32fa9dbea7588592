package foodcourt.trials.payments;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderView;
import foodcourt.api.PaymentMethod;
import foodcourt.api.PlaceOrder;
import foodcourt.api.Service;
import foodcourt.client.fx.HandTicker;
import foodcourt.client.fx.UiThread;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.payment.Paying;
import foodcourt.kiosk.payment.PaymentJournalFiles;
import foodcourt.kiosk.payment.PaymentStep;
import foodcourt.kiosk.payment.PaymentTimes;
import foodcourt.kiosk.payment.PaymentViewModel;
import foodcourt.kiosk.payment.Till;
import foodcourt.kiosk.session.BasketLine;
import foodcourt.kiosk.session.KioskSession;
import foodcourt.kiosk.session.PendingOrderFiles;
import foodcourt.kiosk.session.Placing;
import foodcourt.kiosk.session.Screen;
import foodcourt.kiosk.session.StaffCall;
import foodcourt.kiosk.terminal.PaymentTerminal;

/**
 * A kiosk without its screens: everything of it that decides about orders and money, put together as the kiosk does it, with
 * seconds that are 20 ms long.
 */
final class KioskCore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskCore.class);
    private static final Duration SECOND = Duration.ofMillis(20);

    private static final OrderView NOTHING = new OrderView(new UUID(0, 0), "", OrderStatus.EXPIRED, Service.EAT_HERE,
            Instant.EPOCH, 0, 0, List.of());

    private final ScheduledExecutorService screenThread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screen").factory());
    private final ScheduledExecutorService diskThread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("disk").factory());
    private final Fate fate;
    private final Guest who;
    private final UiThread ui;
    private final KioskSession session = new KioskSession(new SimpleStringProperty("ko"));
    private final Placing placing;
    private final Till till;
    private final PaymentViewModel model;

    /** @param ids for orders and payments; the first is the first order's */
    KioskCore(Path data, Court server, PaymentTerminal device, Fate fate, Supplier<UUID> ids, Guest who) {
        this.fate = fate;
        this.who = who;
        ui = task -> living(screenThread, task);
        Executor disk = task -> living(diskThread, task);
        var court = FatedCourt.of(server, fate);
        var ticker = new HandTicker();
        placing = new Placing(court, session, ids, new PendingOrderFiles(data), disk, ui, ticker);
        var staff = new StaffCall(court, "trial", ids, ui, ticker);
        till = new Till(court, new FatedTerminal(device, fate, who == Guest.LEAVES),
                new FatedJournal(new PaymentJournalFiles(data), fate), disk, ui, ticker, PaymentTimes.USUAL, session);
        placing.onUnpaid(till::letGo);
        var paying = new Paying(session, staff, till, ids,
                List.of(PaymentMethod.CARD, PaymentMethod.VOUCHER, PaymentMethod.COUNTER), ticker);
        model = new PaymentViewModel(paying, staff, NOTHING);
        var _ = screenThread.scheduleAtFixedRate(() -> guarded(ticker::tick), SECOND.toMillis(), SECOND.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** As the kiosk does when it starts. */
    void start() {
        ui.execute(() -> {
            till.recover();
            placing.recover();
        });
    }

    /** A guest orders this. */
    void order(PlaceOrder wish) {
        ui.execute(() -> {
            session.begin(Service.EAT_HERE);
            wish.lines().forEach(line -> session.basket()
                    .add(new BasketLine(line.shopId(), line.itemId(), line.choices(), line.quantity(),
                            wish.total() / line.quantity())));
            placing.place(wish.total());
        });
    }

    /** What a guest with a card does who sees this; on the screen's thread. */
    private Seen act() {
        if (!(session.screen() instanceof Screen.Payment)) {
            return session.screen() instanceof Screen.Done ? Seen.NUMBER : Seen.NOTHING;
        }
        return switch (model.stepProperty().get()) {
            case PaymentStep.Choosing() -> {
                model.choose(PaymentMethod.CARD);
                yield Seen.NOTHING;
            }
            case PaymentStep.Declined _,PaymentStep.TerminalSilent _ -> {
                session.end();
                yield Seen.NOT_CHARGED;
            }
            case PaymentStep.Unclear _ -> Seen.UNCLEAR;
            case PaymentStep.AtTerminal at when who == Guest.LEAVES && !at.processing() && at.secondsLeft() < 59 -> {
                session.end();
                yield Seen.LEFT;
            }
            case PaymentStep.AtTerminal _,PaymentStep.Voucher _,PaymentStep.Counter _,PaymentStep.Checking _,PaymentStep.Paid(),PaymentStep.TooLate _ ->
                Seen.NOTHING;
        };
    }

    /** What a guest is told in the end. */
    enum Seen {
        NOTHING, NUMBER, NOT_CHARGED, UNCLEAR,
        /** The guest went home while the terminal waited for the card. */
        LEFT
    }

    /** What a guest does at the terminal. */
    enum Guest {
        PAYS,
        /** Goes home, and the terminal does not hear of it: it charges all the same. */
        LEAVES
    }

    /** Lets the guest act on what is seen. */
    CompletableFuture<Seen> guest() {
        return look(this::act);
    }

    private <T> CompletableFuture<T> look(Supplier<T> at) {
        return CompletableFuture.supplyAsync(at, screenThread);
    }

    /** Whether an order or money is still open. */
    CompletableFuture<Boolean> unclear() {
        return look(() -> till.unclear() || placing.unanswered());
    }

    private void living(Executor thread, Runnable task) {
        thread.execute(() -> guarded(task));
    }

    private void guarded(Runnable task) {
        if (fate.over()) {
            return;
        }
        try {
            task.run();
        } catch (CutFate.Dead killed) {
            // that is what it is for
        } catch (RuntimeException failure) {
            // a screen's thread goes on too
            LOG.error("a task of the kiosk failed", failure);
        }
    }

    @Override
    public void close() {
        screenThread.shutdownNow();
        diskThread.shutdownNow();
    }
}
