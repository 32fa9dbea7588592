package foodcourt.console.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import foodcourt.api.TicketStatus;
import foodcourt.api.TicketView;
import foodcourt.client.connection.Pause;

/**
 * Makes itself heard: one chime for each arrival, again every 20 s until everything new was accepted, rejected or
 * cancelled. {@link #waiting} is the chime's twin for the eye. Used on one thread.
 */
public final class NewOrders {
    private static final Duration REPEAT = Duration.ofSeconds(20);

    private final Kitchen kitchen;
    private final OutgoingTaps taps;
    private final InstantSource time;
    private final Runnable chime;
    private final BooleanProperty sound = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private Set<UUID> announced = Set.of();
    private Pause sinceChime = new Pause(Instant.EPOCH, REPEAT);

    /**
     * @param taps what was tapped and is not answered yet: while the server is away it counts as done
     * @param chime rings once; must not wait
     */
    public NewOrders(Kitchen kitchen, OutgoingTaps taps, InstantSource time, Runnable chime) {
        this.kitchen = kitchen;
        this.taps = taps;
        this.time = time;
        this.chime = chime;
    }

    /** Whether the chime may be heard; what is seen stays the same. */
    public BooleanProperty sound() {
        return sound;
    }

    /** How many tickets nobody has accepted yet. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Looks at the kitchen and rings when something arrived or waits for too long. */
    public void look() {
        var now = kitchen.all().filter(this::isNew)
                .map(TicketView::ticketId).collect(Collectors.toUnmodifiableSet());
        waiting.set(now.size());
        var arrived = !announced.containsAll(now);
        var due = !now.isEmpty() && sinceChime.over(time.instant());
        announced = now;
        if (arrived || due) {
            ring();
        }
    }

    private boolean isNew(TicketView ticket) {
        return Expected.status(ticket, taps.unanswered(ticket.ticketId())) == TicketStatus.RECEIVED;
    }

    private void ring() {
        sinceChime = new Pause(time.instant(), REPEAT);
        if (sound.get()) {
            chime.run();
        }
    }
}
