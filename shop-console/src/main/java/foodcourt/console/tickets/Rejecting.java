package foodcourt.console.tickets;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import foodcourt.api.RejectReason;
import foodcourt.api.TicketStatus;
import foodcourt.console.taps.TapAnswer;

/**
 * The panel that refuses the opened ticket: why, and for sold-out food which dishes. What a reason means for the shop is
 * done when the server has taken the refusal: dishes go off the menu, the shop pauses. Used on one thread.
 */
public final class Rejecting {

    /** What follows a refusal that was taken. */
    public interface Consequences {
        /** These items are sold out for today. */
        void soldOut(Set<String> itemIds);

        /** The shop needs ten minutes. */
        void pauseShortly();

        /** The shop takes no more orders. */
        void pauseUntilResumed();
    }

    private final TicketsViewModel tickets;
    private final Consequences consequences;
    private final Map<UUID, Runnable> pending = new HashMap<>();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RejectReason> reason = new ReadOnlyObjectWrapper<>(RejectReason.SOLD_OUT);
    private final ReadOnlyObjectWrapper<Set<String>> dishes = new ReadOnlyObjectWrapper<>(Set.of());

    /** Refuses what {@code tickets} has opened. */
    public Rejecting(TicketsViewModel tickets, Consequences consequences) {
        this.tickets = tickets;
        this.consequences = consequences;
        tickets.opened().subscribe(opened -> {
            if (opened == null || !canBeRejected(opened)) {
                asking.set(false);
            }
        });
    }

    /** Whether the panel is shown. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** The chosen reason. */
    public ReadOnlyObjectProperty<RejectReason> reason() {
        return reason.getReadOnlyProperty();
    }

    /** The items chosen as sold out. */
    public ReadOnlyObjectProperty<Set<String>> dishes() {
        return dishes.getReadOnlyProperty();
    }

    /** Whether a slip can still be refused. */
    static boolean canBeRejected(Slip slip) {
        return slip.status() == TicketStatus.RECEIVED || slip.status() == TicketStatus.ACCEPTED;
    }

    /** Shows the panel for the opened ticket, with nothing decided but the first reason. */
    public void ask() {
        var slip = tickets.opened().get();
        if (slip != null && canBeRejected(slip)) {
            reason.set(RejectReason.SOLD_OUT);
            var only = slip.lines().size() == 1 ? Set.of(slip.lines().getFirst().itemId()) : Set.<String>of();
            dishes.set(only);
            asking.set(true);
        }
    }

    /** Chooses a reason. */
    public void choose(RejectReason chosen) {
        reason.set(chosen);
    }

    /** Marks a dish as sold out, or not after all. */
    public void toggle(String itemId) {
        var changed = new LinkedHashSet<>(dishes.get());
        if (!changed.remove(itemId)) {
            changed.add(itemId);
        }
        dishes.set(Set.copyOf(changed));
    }

    /** Keeps the ticket: back to it. */
    public void keep() {
        asking.set(false);
    }

    /** Refuses the opened ticket for the chosen reason. */
    public void confirm() {
        var slip = tickets.opened().get();
        if (slip != null) {
            var follows = consequence();
            tickets.reject(slip.ticketId(), reason.get(), tap -> pending.put(tap.commandId(), follows));
        }
    }

    /** What the server answered to a tap. */
    public void answered(TapAnswer answer) {
        var follows = pending.remove(answer.tap().commandId());
        if (follows != null && answer instanceof TapAnswer.Done) {
            follows.run();
        }
    }

    private Runnable consequence() {
        var chosen = dishes.get();
        return switch (reason.get()) {
            case SOLD_OUT -> () -> consequences.soldOut(chosen);
            case TOO_BUSY -> consequences::pauseShortly;
            case CLOSING_SOON -> consequences::pauseUntilResumed;
            case OTHER -> () -> {
            };
        };
    }
}
