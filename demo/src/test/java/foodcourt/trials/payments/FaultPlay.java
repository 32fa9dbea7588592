package foodcourt.trials.payments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import foodcourt.api.PlaceOrder;
import foodcourt.kiosk.court.Court;
import foodcourt.kiosk.session.OrderIds;
import foodcourt.kiosk.terminal.Behaviour;
import foodcourt.kiosk.terminal.DeclineReason;
import foodcourt.kiosk.terminal.SimulatedSettings;
import foodcourt.kiosk.terminal.SimulatedTerminal;
import foodcourt.trials.report.Waiting;

/** Plays one guest with a card at one kiosk: the terminal has a fault, the kiosk is killed and started again. */
record FaultPlay(Court court, Path folder, PlaceOrder wish) {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Duration LOOK_EVERY = Duration.ofMillis(15);
    /** Short, and in the proportions of the kiosk's own seconds of 20 ms. */
    static final SimulatedSettings TIMES = new SimulatedSettings(Behaviour.APPROVE, DeclineReason.NOT_COVERED,
            Duration.ofMillis(90), Duration.ofMillis(40), Duration.ofMillis(1500), Duration.ofMillis(2500));

    FaultRow play(KioskCore.Guest guest, Behaviour fault, Moment moment) {
        var data = folder.resolve((guest + "-" + fault + "-" + moment).toLowerCase(java.util.Locale.ROOT));
        var ids = new ConcurrentLinkedQueue<UUID>();
        var fresh = new OrderIds(InstantSource.system());
        var fate = new CutFate(moment);
        try (var device = new SimulatedTerminal(data, () -> TIMES, InstantSource.system())) {
            device.choose(fault);
            KioskCore.Seen seen;
            try (var kiosk = new KioskCore(data, court, device, fate, () -> made(ids, fresh), guest)) {
                kiosk.order(wish);
                seen = guest(kiosk, fate, data);
            }
            var settled = again(data, device, fault, guest);
            return new FaultRow(guest, fault, moment, data, ids.element(), wish.total(), fate.over(), seen, settled);
        }
    }

    private static UUID made(ConcurrentLinkedQueue<UUID> ids, OrderIds fresh) {
        var id = fresh.next();
        ids.add(id);
        return id;
    }

    /** Until the kiosk is dead, or everything is over and written down as such. */
    private static KioskCore.Seen guest(KioskCore kiosk, Fate fate, Path data) {
        var seen = KioskCore.Seen.NOTHING;
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!fate.over() && System.nanoTime() < end) {
            var now = answer(kiosk.guest(), KioskCore.Seen.NOTHING);
            seen = now == KioskCore.Seen.NOTHING ? seen : now;
            if ((now == KioskCore.Seen.NUMBER || seen == KioskCore.Seen.NOT_CHARGED || seen == KioskCore.Seen.LEFT)
                    && nothingKept(data)) {
                return seen;
            }
            Waiting.pause(LOOK_EVERY);
        }
        return seen;
    }

    /** The kiosk starts again on the same disk, beside the same device; whether it comes to rest. */
    boolean again(Path data, SimulatedTerminal device, Behaviour fault, KioskCore.Guest guest) {
        try (var kiosk = new KioskCore(data, court, device, new CutFate(Moment.NEVER),
                new OrderIds(InstantSource.system())::next, guest)) {
            kiosk.start();
            if (fault == Behaviour.DEAD) {
                // somebody plugs it in again
                Waiting.pause(Duration.ofMillis(200));
                device.choose(Behaviour.APPROVE);
            }
            Waiting.until(() -> nothingKept(data) && !answer(kiosk.unclear(), true), LONGEST);
            return nothingKept(data) && !answer(kiosk.unclear(), true);
        }
    }

    private static boolean nothingKept(Path data) {
        return empty(data.resolve("pending-orders")) && empty(data.resolve("unpaid-orders"));
    }

    private static boolean empty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.noneMatch(file -> file.toString().endsWith(".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T answer(CompletableFuture<T> question, T otherwise) {
        return question.completeOnTimeout(otherwise, 2, TimeUnit.SECONDS).exceptionally(failure -> otherwise).join();
    }
}
